import type { Traits } from './traits';

const COLUMNS = [
	['', 26],
	['lines', 6],
	['pieces', 7],
	['spanning', 9],
	['changes', 8],
	['confidence', 14],
	['double', 7],
	['trailing', 9],
	['height', 7],
	['wider', 6],
	['wrong', 8],
] as const;

const print = (cells: readonly string[]): void =>
	console.log(
		COLUMNS.map(
			([, width], index) => cells[index]?.[index ? 'padStart' : 'padEnd'](width) ?? '',
		).join(''),
	);

export const printHead = (): void => print(COLUMNS.map(([name]) => name));

/** What only some rows have: boxes against Tencent's, characters against the known text. */
export interface Compared {
	heightRatio?: number;
	wider?: number;
	wrong?: number;
}

export function printRow(
	name: string,
	traits: Traits,
	{ heightRatio, wider, wrong }: Compared = {},
) {
	const [low, median, high] = traits.confidence;
	print([
		name,
		String(traits.lines),
		String(traits.pieces),
		String(traits.spanning),
		String(traits.changes),
		`${median} (${low}–${high})`,
		String(traits.doubleBlanks),
		String(traits.trailingBlanks),
		heightRatio?.toFixed(2) ?? '',
		wider?.toFixed(0) ?? '',
		wrong === undefined ? '' : `${(100 * wrong).toFixed(2)} %`,
	]);
}
