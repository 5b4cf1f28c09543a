/** Between these two, docs/parameters.md is made: once for the node, once for the credential. */
const START = '<!-- Made by tools/docs/parameters.ts -->';
const END = '<!-- End -->';

/** The page cut at its made parts, which have the odd places. */
const PARTS = new RegExp(`(?<=${START})(.*?)(?=${END})`, 's');

export const tablesIn = (page: string): string[] =>
	page.split(PARTS).filter((_, index) => index % 2 === 1);

/** @param tables as many as the page has places */
export function replaceTables(page: string, tables: readonly string[]): string {
	const parts = page.split(PARTS);
	if (parts.length !== 2 * tables.length + 1) {
		throw new Error(`The page has no places for ${tables.length} tables`);
	}
	return parts
		.map((part, index) => (index % 2 === 1 ? `\n\n${tables[(index - 1) / 2]}\n\n` : part))
		.join('');
}
