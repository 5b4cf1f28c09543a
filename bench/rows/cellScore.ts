/** Cells found right, cells found, cells there are. */
export interface Score {
	right: number;
	found: number;
	truth: number;
}

export type Grid = string[][];

const WIDE = '[\\p{sc=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const BESIDE_WIDE = new RegExp(`(?<=${WIDE}) | (?=${WIDE})`, 'gu');

/** White space folded; beside Chinese characters it says nothing and goes. */
export const folded = (text: string): string =>
	text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(BESIDE_WIDE, '');

const cellsOf = (grid: Grid): number => grid.flat().filter((cell) => folded(cell) !== '').length;

/** Filled cells that two rows have alike in the same column. */
const alike = (truth: readonly string[], found: readonly string[]): number =>
	truth.filter((cell, column) => cell !== '' && cell === found[column]).length;

/** The most cells that can be right with the rows of both in order: a longest common subsequence. */
export const rightCells = (truth: Grid, found: Grid): number => {
	const foldedFound = found.map((row) => row.map(folded));
	let best = Array.from({ length: found.length + 1 }, () => 0);
	for (const row of truth) {
		const own = row.map(folded);
		const next = [0];
		foldedFound.forEach((other, index) => {
			const paired = (best[index] ?? 0) + alike(own, other);
			next.push(Math.max(paired, best[index + 1] ?? 0, next[index] ?? 0));
		});
		best = next;
	}
	return best.at(-1) ?? 0;
};

/** Scores a document's tables; each table found is held against the one it fits best, in turn. */
export const scoreTables = (truth: readonly Grid[], found: readonly Grid[]): Score => {
	const pairs = truth
		.flatMap((grid, t) => found.map((other, f) => ({ t, f, right: rightCells(grid, other) })))
		.sort((a, b) => b.right - a.right);
	const takenTruth = new Set<number>();
	const takenFound = new Set<number>();
	let right = 0;
	for (const pair of pairs) {
		if (takenTruth.has(pair.t) || takenFound.has(pair.f)) continue;
		takenTruth.add(pair.t);
		takenFound.add(pair.f);
		right += pair.right;
	}
	const sum = (grids: readonly Grid[]): number =>
		grids.reduce((all, grid) => all + cellsOf(grid), 0);
	return { right, found: sum(found), truth: sum(truth) };
};

/** The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was. */
export const f1 = ({ right, found, truth }: Score): number =>
	found + truth === 0 ? 1 : (2 * right) / (found + truth);

export const addScores = (scores: readonly Score[]): Score =>
	scores.reduce(
		(a, b) => ({ right: a.right + b.right, found: a.found + b.found, truth: a.truth + b.truth }),
		{ right: 0, found: 0, truth: 0 },
	);
