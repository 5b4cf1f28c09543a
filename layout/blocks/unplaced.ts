import type { Block, PlacedLine, TextLine, TextRow } from '../page';

/** The lines that a block holds. */
export const linesOf = (block: Block): TextRow => {
	switch (block.kind) {
		case 'table':
			return [...block.table.lines, ...block.table.notes.map(({ line }) => line)];
		case 'list':
			return block.items.flatMap(({ rows }) => rows.flat());
		case 'keyValues':
			return block.pairs.flatMap(({ key, value }) => [...key, ...value]);
		default:
			return block.rows.flat();
	}
};

const paragraph = (indexes: readonly number[], lines: readonly TextLine[]): Block => {
	const numbers = new Set(indexes.map((index) => lines[index]?.paragraph));
	const flows = indexes.length > 1 && numbers.size === 1 && !numbers.has(null);
	return { kind: 'paragraph', rows: indexes.map((index) => [index]), flows };
};

/** Lines without a place in succession, cut where their paragraph numbers change. */
const runsOf = (indexes: readonly number[], lines: readonly TextLine[]): number[][] => {
	const runs: number[][] = [];
	for (const index of indexes) {
		const before = runs.at(-1)?.at(-1);
		const isOne = before !== undefined && lines[before]?.paragraph === lines[index]?.paragraph;
		if (isOne && before === index - 1) runs.at(-1)?.push(index);
		else runs.push([index]);
	}
	return runs;
};

/** The blocks with the lines that have no place: each follows the block of the line before it in the engine's own order. */
export const withUnplaced = (
	blocks: readonly Block[],
	lines: readonly TextLine[],
	placed: readonly PlacedLine[],
): Block[] => {
	const hasPlace = new Set(placed.map(({ index }) => index));
	const blockOf = new Map(blocks.flatMap((block) => linesOf(block).map((line) => [line, block])));
	const followers = new Map<Block | null, number[]>();
	let before: Block | null = null;
	lines.forEach((_, index) => {
		if (hasPlace.has(index)) before = blockOf.get(index) ?? before;
		else {
			const own = followers.get(before);
			if (own) own.push(index);
			else followers.set(before, [index]);
		}
	});
	const after = (block: Block | null): Block[] =>
		runsOf(followers.get(block) ?? [], lines).map((run) => paragraph(run, lines));
	return [...after(null), ...blocks.flatMap((block) => [block, ...after(block)])];
};
