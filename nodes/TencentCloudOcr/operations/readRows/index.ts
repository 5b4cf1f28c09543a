import type { Pause } from '../../../../layout/pause';
import { OcrError } from '../../errors/OcrError';
import { fieldsOfFile, NOT_FOUND } from '../../fields/fieldsOfFile';
import { marksOf } from '../../fields/marksOf';
import type { Say } from '../../hints/saying';
import { hasLines, nameOf, type FileResult, type PageItem } from '../../result/fileResult';
import type { Operation } from '../operation';
import { options, properties } from './properties';
import { rowsOfFile } from './rowsOfFile';
import { SAYINGS } from './sayings';
import { readRowsSettings, type RowsSettings } from './settings';

/** @throws OcrError for a file without a table, where the user wants that to be an error */
async function items(
	file: FileResult,
	{ noText, documentFields, find, ...options }: RowsSettings,
	say: Say,
	pause: Pause,
): Promise<PageItem[]> {
	const { fileName } = file;
	const recognized = file.pages.map((page) => page.recognized);
	const fields = await fieldsOfFile(file, documentFields, find, say, pause);
	const documentValues = fields.map(([name, field]) => [name, field?.value ?? ''] as const);
	const { rows, columns, found, used, nameless, currencies } = await rowsOfFile(
		recognized,
		{ ...options, separator: find.separator ?? null, documentValues, fileName },
		pause,
	);
	if (rows.length === 0 && file.failedPages.length === 0) {
		if (noText === 'error') throw new OcrError('NO_TABLE');
		const known = documentValues.filter(([, value]) => value !== '');
		const values = known.map(([name, value]) => `${name}: ${value}`).join(', ');
		if (file.pages.some(hasLines))
			say(SAYINGS.noTable, values === '' ? undefined : `${nameOf(file)} (${values})`);
	}
	if (currencies.length > 0) say(SAYINGS.currencies, `${nameOf(file)} (${currencies.join(', ')})`);
	if (used < found) say(SAYINGS.leftOut, `${nameOf(file)} (${used} of ${found} tables used)`);
	if (nameless > 0) say(SAYINGS.nameless);
	if (rows.length > 0) say(SAYINGS.columns, undefined, columns);
	return rows.map(({ row, page }, index) => ({
		page,
		json: row,
		...(index === 0 && { marks: marksOf(fields) }),
	}));
}

/** The rows of a file's tables, an item each, its keys the columns alone. */
export const readRows: Operation<RowsSettings> = {
	order: 20,
	name: 'Read Table Rows',
	action: 'Read table rows from images and PDFs',
	description: 'One item for each row of a table, ready for a spreadsheet',
	calls: 'generalAccurateOcr',
	properties,
	options,
	sayings: [...Object.values(SAYINGS), NOT_FOUND],
	settings: readRowsSettings,
	items,
};
