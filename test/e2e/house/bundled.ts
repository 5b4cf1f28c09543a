import { createRequire } from 'node:module';
import { join } from 'node:path';

import { ensureN8n } from '../../../n8n/install';

interface Xlsx {
	read(bytes: Buffer): { SheetNames: string[]; Sheets: Record<string, object> };
	utils: { sheet_to_json(sheet: object, options: { header: 1 }): unknown[][] };
}

/** The first sheet of an Excel file, row by row, read by the library that n8n brings for its own nodes. */
export async function cellsOf(file: Buffer): Promise<unknown[][]> {
	const { folder } = await ensureN8n();
	const nodes = join(folder, 'node_modules', 'n8n-nodes-base', 'package.json');
	const xlsx: Xlsx = createRequire(nodes)('xlsx');
	const book = xlsx.read(file);
	const sheet = book.Sheets[book.SheetNames[0] ?? ''];
	if (sheet === undefined) throw new Error('The workbook is empty');
	return xlsx.utils.sheet_to_json(sheet, { header: 1 });
}
