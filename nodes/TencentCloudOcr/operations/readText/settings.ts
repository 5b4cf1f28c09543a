import type { IExecuteFunctions } from 'n8n-workflow';

import { readReviewBelow } from '../../settings/reviewBelow';
import { isForAgent } from '../../settings/tool';
import { choice } from '../../settings/values';
import { DEFAULT_LAYOUT, ONE_ITEM_PER, TEXT_LAYOUTS } from './choices';

export type TextSettings = ReturnType<typeof readTextSettings>;

/** @throws OcrError that names the parameter which cannot be used */
export function readTextSettings(context: IExecuteFunctions, itemIndex: number) {
	const textLayout = context.getNodeParameter('textLayout', itemIndex, DEFAULT_LAYOUT);
	const options = context.getNodeParameter('options', itemIndex, {});
	return {
		textLayout: choice('Text Layout', textLayout, TEXT_LAYOUTS),
		oneItemPer: choice('One Item Per', options.oneItemPer ?? 'file', ONE_ITEM_PER),
		reviewBelow: readReviewBelow(options),
		isForAgent: isForAgent(context),
	};
}
