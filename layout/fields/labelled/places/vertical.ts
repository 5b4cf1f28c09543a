import type { Claims } from '../claims';
import type { Occurrence } from '../occurrences';
import { areLevel, between, overlapOf, type Sheet } from '../../page/sheet';
import { goOn } from './goOn';
import { whole, type Part, type Parts } from './parts';

/** Distance below or above a label in line heights. */
const DISTANCE = 4;

/** The nearest lines below or above a label, from left to right. */
const nearestRow = (sheet: Sheet, from: Occurrence, claims: Claims, step: 1 | -1): Part[] => {
	const { height } = from;
	const middle = (from.top + from.bottom) / 2;
	const band =
		step === 1
			? between(sheet, middle, from.bottom + DISTANCE * height)
			: between(sheet, from.top - DISTANCE * height, middle).reverse();
	const own = band.filter((piece) => overlapOf(piece, from) > 0 && !from.pieces.includes(piece));
	const nearest = own[0];
	if (!nearest) return [];
	const row = own.filter((piece) => areLevel(piece, nearest)).sort((a, b) => a.left - b.left);
	return row.some((piece) => claims.isLabel(piece)) ? [] : row.slice(0, 4).map(whole);
};

/** Values below the label: the nearest line, with the rest of its row, with the lines that go on below it. */
export const belowValues = (sheet: Sheet, occurrence: Occurrence, claims: Claims): Parts[] => {
	const [top, ...others] = nearestRow(sheet, occurrence, claims, 1);
	return top ? [[top], [top, ...others], [top, ...goOn(sheet, top, claims)]] : [];
};

/** The value above the label: the nearest line. */
export const aboveValues = (sheet: Sheet, occurrence: Occurrence, claims: Claims): Parts[] => {
	const [over] = nearestRow(sheet, occurrence, claims, -1);
	return over ? [[over]] : [];
};
