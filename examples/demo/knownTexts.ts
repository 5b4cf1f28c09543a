import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { distance } from 'fastest-levenshtein';

/** The example files' true text by file name. */
export type KnownTexts = ReadonlyMap<string, string>;

type Expected = Record<string, { pages: Array<{ lines: string[] }> }>;

export async function knownTexts(folder: string): Promise<KnownTexts> {
	const json = await readFile(path.join(folder, 'expected.json'), 'utf8');
	const expected: Expected = JSON.parse(json);
	return new Map(
		Object.entries(expected).map(([file, { pages }]) => [
			file,
			pages.flatMap(({ lines }) => lines).join('\n'),
		]),
	);
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** Character error: edits between two texts over the length of the true one; white space does not count. */
export function errorShare(expected: string, actual: string): number {
	const [truth, read] = [withoutSpace(expected), withoutSpace(actual)];
	return distance(truth, read) / Math.max(1, truth.length);
}
