import type { Block, ParagraphBlock, PlacedLine } from '../../page';
import { beginsSmall, endsSentence } from './row';

/** Whether a paragraph at the head of a column goes on with the sentence at the foot of the column before. */
const goesOn = (
	before: ParagraphBlock,
	block: ParagraphBlock,
	places: ReadonlyMap<number, PlacedLine>,
): boolean => {
	const last = places.get(before.rows.at(-1)?.at(-1) ?? -1);
	const first = places.get(block.rows[0]?.[0] ?? -1);
	return (
		last !== undefined &&
		first !== undefined &&
		first.bottom <= last.top &&
		before.flows &&
		(block.flows || block.rows.length === 1) &&
		!endsSentence(last.line.text.trim()) &&
		beginsSmall(first.line.text.trim())
	);
};

/** The blocks in reading order, paragraphs that go on from one column to the next being one. */
export const joinColumns = (
	blocks: readonly Block[],
	places: ReadonlyMap<number, PlacedLine>,
): Block[] => {
	const joined: Block[] = [];
	for (const block of blocks) {
		const before = joined.at(-1);
		const areParagraphs = before?.kind === 'paragraph' && block.kind === 'paragraph';
		if (areParagraphs && goesOn(before, block, places))
			joined.splice(-1, 1, { ...before, rows: [...before.rows, ...block.rows] });
		else joined.push(block);
	}
	return joined;
};
