/** Between these two, the README is made. */
const START = '<!-- Made by tools/docs/readme.ts -->';
const END = '<!-- End -->';

function bounds(readme: string): [number, number] {
	const start = readme.indexOf(START);
	const end = readme.indexOf(END, start);
	if (start < 0 || end < 0) throw new Error('The README has no place for the tables');
	return [start + START.length, end];
}

export function replaceTables(readme: string, tables: string): string {
	const [start, end] = bounds(readme);
	return `${readme.slice(0, start)}\n\n${tables}\n\n${readme.slice(end)}`;
}

export const tablesIn = (readme: string): string => readme.slice(...bounds(readme));
