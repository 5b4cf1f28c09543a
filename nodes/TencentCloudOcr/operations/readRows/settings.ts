import type { IExecuteFunctions } from 'n8n-workflow';

import { readFieldList, readFieldOptions } from '../../fields/settings';
import type { ItemSettings } from '../../settings/itemSettings';
import { choice, flag } from '../../settings/values';
import { COLUMN_NAMES, HEADER_ROW, NUMBERS, TABLES } from './choices';

export type RowsSettings = ReturnType<typeof readRowsSettings>;

/** @throws OcrError that names the parameter which cannot be used */
export function readRowsSettings(
	context: IExecuteFunctions,
	itemIndex: number,
	{ noText }: Pick<ItemSettings, 'noText'>,
) {
	const tables = context.getNodeParameter('tables', itemIndex, 'largest');
	const options = context.getNodeParameter('options', itemIndex, {});
	return {
		tables: choice('Which Tables', tables, TABLES),
		headerRow: choice('Header Row', options.headerRow ?? 'auto', HEADER_ROW),
		numbers: choice('Numbers', options.numbers ?? 'number', NUMBERS),
		columnNames: choice('Column Names', options.columnNames ?? 'printed', COLUMN_NAMES),
		documentFields: readFieldList(context.getNodeParameter('documentFields', itemIndex, {})),
		find: readFieldOptions(context, itemIndex),
		/** Adds sourceFile, sourcePage, sourceTable and sourceRow. */
		includeSource: flag(options.includeSource, false),
		/** Whether cells and names that a spreadsheet would run get a leading apostrophe. */
		escapeFormulas: flag(options.escapeFormulas, true),
		/** What a file without a table is. */
		noText,
	};
}
