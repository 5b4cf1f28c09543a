import { neighbours } from '../../lists/neighbours';
import { partitionPoint } from '../../lists/partitionPoint';
import { share } from '../../lists/share';
import { centreOf, hullOf, type Span } from '../../place/span';
import { count, isKey, isKeyWithValue } from '../../words/kinds';
import { median } from '../../lists/median';
import { ORDER } from '../measures';
import { isLine, type Atom } from './atoms';

/** Hands the atoms to the spans of a cover that hold their centres. */
export const splitByCover = (cover: readonly Span[], atoms: readonly Atom[]): Atom[][] => {
	const columns = cover.map((): Atom[] => []);
	for (const atom of atoms) {
		const at = partitionPoint(cover, ({ right }) => right < centreOf(atom));
		columns[Math.min(at, columns.length - 1)]?.push(atom);
	}
	return columns;
};

export const hasProse = (atoms: readonly Atom[]): boolean =>
	atoms.some(({ kind }) => kind === 'prose');

const isMostlyDigits = (text: string): boolean => {
	const digits = count(text, /\p{N}/gu);
	return digits > 0 && digits >= count(text, /\p{L}/gu);
};

/** Whether lines could be an address: closely below one another, flush at the left, of words. */
const isBlock = (atoms: readonly Atom[]): boolean => {
	const lines = atoms.filter(isLine);
	if (lines.length < 2 || lines.length < atoms.length) return false;
	const height = median(
		lines.map(({ top, bottom }) => bottom - top),
		1,
	);
	const { left } = hullOf(lines);
	const tops = lines.map(({ top }) => top).sort((a, b) => a - b);
	const { least, most } = ORDER.blockPitch;
	const texts = lines.map(({ segment }) => segment.text);
	return (
		neighbours(tops).every(
			([above, own]) => own - above >= height * least && own - above <= height * most,
		) &&
		share(lines, (line) => line.left - left <= ORDER.blockEdge * height) >= ORDER.blockFlush &&
		share(texts, isMostlyDigits) < ORDER.blockOther &&
		share(texts, (text) => isKey(text) || isKeyWithValue(text)) < ORDER.blockOther
	);
};

/** Whether the columns are short blocks side by side, as addresses are, and not rows of a table. */
export const areBlocks = (columns: readonly Atom[][], height: number): boolean =>
	columns.length >= 2 &&
	columns.length <= 3 &&
	columns.every(isBlock) &&
	neighbours(columns).every(
		([before, own]) => hullOf(own).left - hullOf(before).right >= ORDER.blocksApart * height,
	);
