import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { userPath } from '../../tools/userPath';

const READABLE = /\.(png|jpe?g|bmp|tiff?|pdf)$/i;

const REASONS: Partial<Record<string, string>> = {
	ENOENT: 'There is no such file',
	EISDIR: 'There is no PNG, JPEG, BMP, TIFF or PDF in this folder',
	EACCES: 'You may not read this file',
};

const isFolder = (place: string): boolean =>
	statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The files that a name stands for: of a folder, those that look readable; the name itself where there are none. */
export function filesOf(name: string): string[] {
	const place = userPath(name);
	if (!isFolder(place)) return [place];
	const files = readdirSync(place).filter((file) => READABLE.test(file));
	return files.length > 0 ? files.sort().map((file) => path.join(place, file)) : [place];
}

/** What else is in a folder, but for hidden files. */
export function leftOutOf(name: string): string[] {
	const place = userPath(name);
	if (!isFolder(place)) return [];
	return readdirSync(place)
		.filter((entry) => !READABLE.test(entry) && !entry.startsWith('.'))
		.sort();
}

/** The file's bytes, or in words why there are none. */
export async function openFile(file: string): Promise<Buffer | string> {
	return await readFile(file).catch((error: NodeJS.ErrnoException) => {
		const reason = REASONS[error.code ?? ''] ?? error.message;
		return `${reason} (${file}).`;
	});
}
