import type { INodeProperties } from 'n8n-workflow';

import { reviewBelow } from '../../description/reviewBelow';
import { escapeFormulas, includeSource } from '../../description/sheetOptions';
import { decimalSeparator, fieldList, fieldOptions } from '../../fields/properties';

export const DEFAULT_FIELDS = {
	values: [
		{ name: 'Date', field: 'date' },
		{ name: 'Total', field: 'total' },
	],
};

export const properties: INodeProperties[] = [
	fieldList({
		displayName: 'Fields',
		name: 'fields',
		default: DEFAULT_FIELDS,
		description:
			'The fields of each document, in the order of the output. A field that is not found with certainty is left empty.',
	}),
];

export const options: INodeProperties[] = [
	...fieldOptions,
	decimalSeparator,
	escapeFormulas,
	includeSource,
	reviewBelow,
];
