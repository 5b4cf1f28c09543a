/** Between these two, the README is made: once for the credential, once for the node. */
const START = '<!-- Made by tools/docs/readme.ts -->';
const END = '<!-- End -->';

/** The README cut at its made parts, which have the odd places. */
const PARTS = new RegExp(`(?<=${START})(.*?)(?=${END})`, 's');

export const tablesIn = (readme: string): string[] =>
	readme.split(PARTS).filter((_, index) => index % 2 === 1);

/** @param tables as many as the README has places */
export function replaceTables(readme: string, tables: readonly string[]): string {
	const parts = readme.split(PARTS);
	if (parts.length !== 2 * tables.length + 1) {
		throw new Error(`The README has no places for ${tables.length} tables`);
	}
	return parts
		.map((part, index) => (index % 2 === 1 ? `\n\n${tables[(index - 1) / 2]}\n\n` : part))
		.join('');
}
