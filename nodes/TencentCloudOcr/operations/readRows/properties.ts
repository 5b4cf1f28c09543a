import type { INodeProperties } from 'n8n-workflow';

import { escapeFormulas, includeSource } from '../../description/sheetOptions';
import { decimalSeparator, fieldList, fieldOptions } from '../../fields/properties';
import { optionsOf } from '../../settings/choices';
import { COLUMN_NAMES, HEADER_ROW, NUMBERS, TABLES } from './choices';

export const properties: INodeProperties[] = [
	{
		displayName: 'Which Tables',
		name: 'tables',
		type: 'options',
		options: optionsOf(TABLES),
		default: 'largest',
		description: 'Which tables of a file become rows. A hint tells if any is left out.',
	},
	fieldList({
		displayName: 'Document Fields',
		name: 'documentFields',
		default: {},
		description:
			'Values of the document that are added to each row, such as its number and date. One that is not found with certainty is left empty.',
	}),
];

export const options: INodeProperties[] = [
	{
		displayName: 'Header Row',
		name: 'headerRow',
		type: 'options',
		options: optionsOf(HEADER_ROW),
		default: 'auto',
		description: 'Whether the first row of a table names the columns',
	},
	{
		displayName: 'Column Names',
		name: 'columnNames',
		type: 'options',
		options: optionsOf(COLUMN_NAMES),
		default: 'printed',
		description: 'How the columns are called in the output',
	},
	{
		displayName: 'Numbers',
		name: 'numbers',
		type: 'options',
		options: optionsOf(NUMBERS),
		default: 'number',
		description:
			'Whether the cells of columns that hold nothing but numbers are numbers. Codes, percentages, dates and what can be read in two ways stay as printed.',
	},
	...fieldOptions,
	decimalSeparator,
	includeSource,
	escapeFormulas,
];
