import { statSync } from 'node:fs';

import { userPath } from '../tools/userPath';

/**
 * The folders' absolute paths.
 * @throws Error for a name that is not one of a folder
 */
export const readableFolders = (names: string[]): string[] =>
	names.map(userPath).map((folder) => {
		if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
		throw new Error(`There is no folder ${folder}`);
	});
