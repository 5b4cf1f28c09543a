import { read, utils } from '@e965/xlsx';

/** The first sheet of an Excel file, row by row. */
export function cellsOf(file: Buffer): unknown[][] {
	const book = read(file);
	const sheet = book.Sheets[book.SheetNames[0] ?? ''];
	if (sheet === undefined) throw new Error('The workbook is empty');
	return utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
}
