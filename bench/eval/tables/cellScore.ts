/** Cells found right, cells found, cells there are. */
export interface Score {
	right: number;
	found: number;
	truth: number;
}

export type Grid = string[][];

/** How two texts are compared: `given` texts as they are, `recognized` ones without what OCR cannot tell. */
export type Comparison = 'given' | 'recognized';

const FOLDS = {
	given: (text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim(),
	recognized: (text) => text.normalize('NFKC').replace(/\s+/gu, ''),
} as const satisfies Record<Comparison, (text: string) => string>;

const foldAll = (grid: Grid, comparison: Comparison): Grid =>
	grid.map((row) => row.map(FOLDS[comparison]));

const cellsOf = (grid: Grid): number => grid.flat().filter((cell) => cell !== '').length;

/** Filled cells that two rows have alike in the same column. */
const alike = (truth: readonly string[], found: readonly string[]): number =>
	truth.filter((cell, column) => cell !== '' && cell === found[column]).length;

/** The most cells that can be right with the rows of both in order: a longest common subsequence. */
const rightCells = (truth: Grid, found: Grid): number => {
	let best = Array.from({ length: found.length + 1 }, () => 0);
	for (const row of truth) {
		const next = [0];
		found.forEach((other, index) => {
			const paired = (best[index] ?? 0) + alike(row, other);
			next.push(Math.max(paired, best[index + 1] ?? 0, next[index] ?? 0));
		});
		best = next;
	}
	return best.at(-1) ?? 0;
};

/** Scores a document's tables; each table found is held against the one it fits best, in turn. */
export const scoreTables = (
	truthAsGiven: readonly Grid[],
	foundAsGiven: readonly Grid[],
	comparison: Comparison,
): Score => {
	const truth = truthAsGiven.map((grid) => foldAll(grid, comparison));
	const found = foundAsGiven.map((grid) => foldAll(grid, comparison));
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
