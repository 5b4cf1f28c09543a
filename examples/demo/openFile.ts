import { readFile } from 'node:fs/promises';

import { userPath } from '../../tools/userPath';

const REASONS: Partial<Record<string, string>> = {
	ENOENT: 'There is no such file',
	EISDIR: 'This is a folder; name the files in it, such as folder/*.png',
	EACCES: 'You may not read this file',
};

/** The file's bytes, or in words why there are none. */
export async function openFile(file: string): Promise<Buffer | string> {
	return await readFile(userPath(file)).catch((error: NodeJS.ErrnoException) => {
		const reason = REASONS[error.code ?? ''] ?? error.message;
		return `${reason} (${userPath(file)}).`;
	});
}
