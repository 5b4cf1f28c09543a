import type { IExecuteFunctions } from 'n8n-workflow';

import { OcrError } from '../../errors/OcrError';
import { readFieldList, readFieldOptions } from '../../fields/settings';
import { readReviewBelow } from '../../settings/reviewBelow';
import { flag } from '../../settings/values';
import { DEFAULT_FIELDS } from './properties';

export type FieldsSettings = ReturnType<typeof readFieldsSettings>;

/** @throws OcrError that names the parameter which cannot be used, or tells that no field is named */
export function readFieldsSettings(context: IExecuteFunctions, itemIndex: number) {
	const fields = readFieldList(context.getNodeParameter('fields', itemIndex, DEFAULT_FIELDS));
	if (fields.length === 0) throw new OcrError('FIELDS');
	const options = context.getNodeParameter('options', itemIndex, {});
	return {
		fields,
		find: readFieldOptions(context, itemIndex),
		/** Adds sourceFile and source. */
		includeSource: flag(options.includeSource, false),
		/** Whether values that a spreadsheet would run get a leading apostrophe. */
		escapeFormulas: flag(options.escapeFormulas, true),
		reviewBelow: readReviewBelow(options),
	};
}
