import { partitionPoint } from '../../lists/partitionPoint';
import { placeLines, type PlacedLine } from '../../place/place';
import type { RecognizedPage } from '../../page';
import type { Pause } from '../../pause';
import { inStretches } from '../inStretches';
import { amountsIn, type PrintedAmount } from '../readers/amounts';
import { datesIn, type PrintedDate } from '../readers/dates';
import { keyOf, type Key } from './key';

/** A line of the page, with its key and what in it reads as an amount or a date. */
export interface Piece extends PlacedLine {
	page: number;
	key: Key;
	amounts: readonly PrintedAmount[];
	dates: readonly PrintedDate[];
	middle: number;
	height: number;
}

/** One page, its lines from top to bottom. */
export interface Sheet {
	page: number;
	pieces: Piece[];
}

export interface Area {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Of a line in which fields are looked for; no document has longer ones. */
const MOST_CHARACTERS = 1000;
/** Lines that are looked at around one place, at most; junk pages would have thousands. */
const MOST_AROUND = 60;

export const sheetOf = async (recognized: RecognizedPage, pause: Pause): Promise<Sheet> => {
	const { page } = recognized;
	const placed = placeLines(recognized).filter(
		({ line }) => line.text.length <= MOST_CHARACTERS && line.text.trim() !== '',
	);
	const pieces = await inStretches(
		placed,
		(one): Piece => ({
			...one,
			page,
			key: keyOf(one.line.text),
			amounts: amountsIn(one.line.text),
			dates: datesIn(one.line.text),
			middle: (one.top + one.bottom) / 2,
			height: Math.max(one.bottom - one.top, 1),
		}),
		pause,
	);
	pieces.sort((a, b) => a.middle - b.middle || a.left - b.left);
	return { page, pieces };
};

/** The lines whose middle lies between two heights, from top to bottom. */
export const between = ({ pieces }: Sheet, top: number, bottom: number): Piece[] => {
	const start = partitionPoint(pieces, ({ middle }) => middle < top);
	const found: Piece[] = [];
	for (const piece of pieces.slice(start, start + MOST_AROUND)) {
		if (piece.middle > bottom) break;
		found.push(piece);
	}
	return found;
};

export const overlapOf = (
	a: { left: number; right: number },
	b: { left: number; right: number },
): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** Whether two lines stand at one height. */
export const areLevel = (a: Piece | Area, b: Piece | Area): boolean =>
	Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
	0.4 * Math.min(a.bottom - a.top, b.bottom - b.top);
