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

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The words that the other text has not, or not as often, in their order. */
function without(words: readonly string[], others: readonly string[]): string[] {
	const left = new Map<string, number>();
	for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}

/**
 * Character error: edits between two texts over the length of the true one. It tells how well characters are read, so
 * neither white space nor order counts: words that both have are struck out, and what is left is compared.
 */
export function errorShare(expected: string, actual: string): number {
	const [truth, read] = [wordsOf(expected), wordsOf(actual)];
	const edits = distance(without(truth, read).join(''), without(read, truth).join(''));
	return edits / Math.max(1, truth.join('').length);
}
