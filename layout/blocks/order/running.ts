import type { Span } from '../../page';
import { neighbours } from '../../lists/neighbours';
import { hullOf, overlapOf } from '../../place/span';
import { ORDER } from '../measures';
import { isNumeric } from '../../words/kinds';
import { isLine } from './atoms';
import { blankBelow, type Band } from './bands';

/** Whether a row is a running head or foot: what a page prints over or under its columns, flush with their outer edges. */
const isRunning = ({ atoms, isRow }: Band, columns: readonly Span[], height: number): boolean => {
	if (!isRow) return false;
	const [own, whole] = [hullOf(atoms), hullOf(columns)];
	const isBetween = atoms.every((atom) => columns.every((column) => overlapOf(atom, column) <= 0));
	const atLeft = Math.abs(own.left - whole.left) <= ORDER.flush * height;
	const atRight = Math.abs(own.right - whole.right) <= ORDER.flush * height;
	const isNumber = atoms.every((atom) => isLine(atom) && isNumeric(atom.segment.text));
	return isBetween || (atoms.length > 1 ? atLeft && atRight : (atLeft || atRight) && isNumber);
};

/** The number of bands at a run's beginning that its columns of text do not hold. */
const runningBands = (
	bands: readonly Band[],
	columns: readonly Span[],
	height: number,
	blanks: readonly number[],
): number => {
	const end = bands.findIndex(
		(band, at) =>
			!isRunning(band, columns, height) || (blanks[at] ?? 0) < ORDER.sectionGap * height,
	);
	return Math.max(end, 0);
};

/** Cuts running heads and feet off a run of columns: [bands of the head, bands of the columns, bands of the foot]. */
export const withoutRunning = (
	bands: readonly Band[],
	columns: readonly Span[],
	height: number,
): [number, number] => {
	const blanks = neighbours(bands).map(([above, below]) => blankBelow(above, below));
	const head = runningBands(bands, columns, height, blanks);
	const foot = runningBands([...bands].reverse(), columns, height, [...blanks].reverse());
	return head + foot < bands.length ? [head, bands.length - foot] : [0, bands.length];
};
