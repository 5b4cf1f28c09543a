import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { read, utils, write } from '@e965/xlsx';

/**
 * What LibreOffice makes of =SUM over a column of a workbook's first sheet; it leaves out cells of text.
 * @param name what stands in the column's first row
 */
export async function officeSum(file: Buffer, name: string): Promise<number> {
	const book = read(file);
	const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
	const [heading = [], ...rows] = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
	const column = utils.encode_col(heading.indexOf(name));
	const formula = { t: 'n', f: `SUM(${column}2:${column}${rows.length + 1})` };
	utils.sheet_add_aoa(sheet, [[formula]], { origin: { r: rows.length + 1, c: 0 } });
	const folder = mkdtempSync(join(tmpdir(), 'office-'));
	try {
		const workbook = join(folder, 'summed.xlsx');
		writeFileSync(workbook, write(book, { type: 'buffer', bookType: 'xlsx' }));
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		const options = ['--headless', '--convert-to', 'csv', '--outdir', folder, workbook];
		await promisify(execFile)('soffice', [profile, ...options]);
		const lines = readFileSync(join(folder, 'summed.csv'), 'utf8').trimEnd().split('\n');
		return Number(lines.at(-1)?.split(',')[0]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
