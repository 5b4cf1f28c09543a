import type { Block, ListItem, TextRow } from '../../page';
import { pairsOf } from './forms';
import type { Group } from './groups';
import { levelOf, type Around } from './headings';
import { followsMarker } from './markers';
import type { LetterSize, Row } from './row';

const rowsOf = (rows: readonly Row[]): TextRow[] =>
	rows.map(({ pieces }) => pieces.map(({ index }) => index));

const blockOf = ({ kind, rows, flows }: Group, around: Around): Block => {
	if (kind === 'form') return { kind: 'keyValues', pairs: rows.flatMap(pairsOf) };
	const level = kind === 'text' ? levelOf(rows, around) : null;
	if (level !== null) return { kind: 'heading', level, rows: rowsOf(rows) };
	return { kind: 'paragraph', rows: rowsOf(rows), flows: flows && rows.length > 1 };
};

const isTitle = (block: Block | undefined, { rows }: Group): boolean =>
	block?.kind === 'heading' && block.level < 3 && !/^\p{N}/u.test(rows[0]?.text ?? '');

/**
 * The blocks that groups are; points of one list in succession are one block.
 *
 * @param size that of the page's text
 * @param foot the bottom of the table above them, if one is there
 */
export const blocksOf = (
	groups: readonly Group[],
	size: LetterSize,
	foot: number | null,
): Block[] => {
	const blocks: Block[] = [];
	groups.forEach((group, at) => {
		const { marker, rows } = group;
		const before = groups[at - 1];
		const last = blocks.at(-1);
		if (marker === null) {
			const bottom = before?.rows.at(-1)?.bottom ?? foot;
			const top = rows[0]?.top ?? 0;
			const blankAbove = bottom === null ? null : top - bottom;
			const isBelowTitle = before !== undefined && isTitle(last, before);
			const after = groups[at + 1];
			blocks.push(blockOf(group, { size, blankAbove, isBelowTitle, ...(after && { after }) }));
			return;
		}
		const item: ListItem = { marker: marker.text, rows: rowsOf(rows) };
		if (last?.kind === 'list' && before?.marker && followsMarker(before.marker, marker))
			last.items.push(item);
		else blocks.push({ kind: 'list', items: [item] });
	});
	return blocks;
};
