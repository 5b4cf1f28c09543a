import type { IExecuteFunctions } from 'n8n-workflow';

import { isForAgent } from '../../settings/tool';
import { choice, number, PERCENT } from '../../settings/values';
import { DEFAULT_LAYOUT, ONE_ITEM_PER, TEXT_LAYOUTS } from './choices';

export type TextSettings = ReturnType<typeof readTextSettings>;

/** @throws OcrError that names the parameter which cannot be used */
export function readTextSettings(context: IExecuteFunctions, itemIndex: number) {
	const textLayout = context.getNodeParameter('textLayout', itemIndex, DEFAULT_LAYOUT);
	const { oneItemPer, reviewBelow } = context.getNodeParameter('options', itemIndex, {});
	return {
		textLayout: choice('Text Layout', textLayout, TEXT_LAYOUTS),
		oneItemPer: choice('One Item Per', oneItemPer ?? 'file', ONE_ITEM_PER),
		/** Confidence below which a person should look at an item; undefined for never. */
		reviewBelow:
			reviewBelow === undefined ? undefined : number('Review Below', reviewBelow, PERCENT),
		isForAgent: isForAgent(context),
	};
}
