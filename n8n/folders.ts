import { statSync } from 'node:fs';

import { userPath } from '../tools/userPath';

/**
 * The folders' absolute paths.
 * @throws Error for a name that is not one of a folder
 */
export const readableFolders = (names: string[]): string[] =>
	names.map(userPath).map((folder) => {
		const found = statSync(folder, { throwIfNoEntry: false });
		if (found?.isDirectory()) return folder;
		const why = found === undefined ? '' : ': that is a file; name the folder that it is in';
		throw new Error(`There is no folder ${folder}${why}`);
	});
