import { readFile } from 'node:fs/promises';
import path from 'node:path';

const REASONS: Partial<Record<string, string>> = {
	ENOENT: 'There is no such file',
	EISDIR: 'This is a folder; name the files in it, such as folder/*.png',
	EACCES: 'You may not read this file',
};

/** npm runs a script in the project's folder, while names are relative to where the user stands. */
const absolute = (file: string) => path.resolve(process.env.INIT_CWD ?? '.', file);

/** The file's bytes, or in words why there are none. */
export async function openFile(file: string): Promise<Buffer | string> {
	return await readFile(absolute(file)).catch((error: NodeJS.ErrnoException) => {
		const reason = REASONS[error.code ?? ''] ?? error.message;
		return `${reason} (${absolute(file)}).`;
	});
}
