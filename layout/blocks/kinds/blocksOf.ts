import type { Block, ListItem, TextRow } from '../../page';
import { pairsOf } from './forms';
import type { Group } from './groups';
import { levelOf } from './headings';
import { followsMarker } from './markers';
import { blankBetween, type LetterSize, type Row } from './row';

const rowsOf = (rows: readonly Row[]): TextRow[] =>
	rows.map(({ pieces }) => pieces.map(({ index }) => index));

const blankAbove = (group: Group, before: Group | undefined): number => {
	const [above, first] = [before?.rows.at(-1), group.rows[0]];
	return above && first ? blankBetween(above, first) : Infinity;
};

const blockOf = (
	group: Group,
	before: Group | undefined,
	after: Group | undefined,
	size: LetterSize,
): Block => {
	const { kind, rows, flows, marker } = group;
	if (kind === 'form') return { kind: 'keyValues', pairs: rows.flatMap(pairsOf) };
	const hasText = after?.kind === 'text' && after.marker === null;
	const around = { size, blankAbove: blankAbove(group, before), hasText };
	const level = kind === 'text' && marker === null ? levelOf(rows, around) : null;
	if (level !== null) return { kind: 'heading', level, rows: rowsOf(rows) };
	return { kind: 'paragraph', rows: rowsOf(rows), flows: flows && rows.length > 1 };
};

/** The blocks that groups are; points of one list in succession are one block. `size` is that of the page's text. */
export const blocksOf = (groups: readonly Group[], size: LetterSize): Block[] => {
	const blocks: Block[] = [];
	groups.forEach((group, at) => {
		const { marker, rows } = group;
		const before = groups[at - 1];
		if (marker === null) {
			blocks.push(blockOf(group, before, groups[at + 1], size));
			return;
		}
		const item: ListItem = { marker: marker.text, rows: rowsOf(rows) };
		const last = blocks.at(-1);
		if (last?.kind === 'list' && before?.marker && followsMarker(before.marker, marker))
			last.items.push(item);
		else blocks.push({ kind: 'list', items: [item] });
	});
	return blocks;
};
