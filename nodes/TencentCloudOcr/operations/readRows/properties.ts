import type { INodeProperties } from 'n8n-workflow';

import { escapeFormulas, includeSource } from '../../description/sheetOptions';
import { optionsOf } from '../../settings/choices';
import { HEADER_ROW, TABLES } from './choices';

export const properties: INodeProperties[] = [
	{
		displayName: 'Which Tables',
		name: 'tables',
		type: 'options',
		options: optionsOf(TABLES),
		default: 'largest',
		description: 'Which tables of a file become rows. A hint tells if any is left out.',
	},
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
	includeSource,
	escapeFormulas,
];
