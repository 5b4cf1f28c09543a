import type { Claims } from './claims';
import type { Occurrence } from './occurrences';
import { areLevel, between, overlapOf, type Area, type Piece, type Sheet } from '../page/sheet';

export type Place = 'inline' | 'right' | 'beside' | 'below' | 'above';

/** A part of a line. */
export interface Part {
	piece: Piece;
	from: number;
	to: number;
}

/** The parts that make up a value, in the order in which they are read. */
export type Parts = [Part, ...Part[]];

/** What may be the value of a label. */
export interface Candidate {
	occurrence: Occurrence;
	place: Place;
	parts: Parts;
	text: string;
	/** Whether it is the shortest reading of its place. */
	first: boolean;
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const textOf = ({ piece, from, to }: Part): string => piece.line.text.slice(from, to).trim();

const joinTexts = (texts: readonly string[]): string =>
	texts.reduce((all, text) => {
		const tight = WIDE.test(all.slice(-1)) && WIDE.test(text.slice(0, 1));
		return all === '' || text === '' || tight ? all + text : `${all} ${text}`;
	}, '');

/** What stands between a label and its value. */
const SEPARATOR = /^[\s:：;.．。·…_＿=\-–—*|>]+/u;
/** What leads to a value that is a line of its own. */
const LEADERS = /^[\s:：.…_]+(?=[^\s:：.…_\d]|\s*\p{N})/u;
const REMARK = /^\s*[(（][^)）]*[)）]/u;

const whole = (piece: Piece): Part => ({ piece, from: 0, to: piece.line.text.length });

const startOf = (piece: Piece, at: number): number => {
	const rest = piece.line.text.slice(at);
	const separator = SEPARATOR.exec(rest)?.[0].length ?? 0;
	// A minus sign before a number belongs to it.
	const skipped = rest.slice(0, separator);
	const sign =
		/[-–]$/u.test(skipped) &&
		/^[\d.,]/.test(rest.slice(separator)) &&
		/\s[-–]$/u.test(` ${skipped}`)
			? 1
			: 0;
	return at + separator - sign;
};

/** The rest of the label's own line, up to the next label in it. */
const inlineParts = (occurrence: Occurrence, claims: Claims): Part | null => {
	const piece = occurrence.last;
	const { text } = piece.line;
	let from = startOf(piece, occurrence.to);
	const next = claims.startsIn(piece).find((start) => start >= from && start > occurrence.to);
	const to = next ?? text.length;
	if (from >= to || !/[\p{L}\p{N}☑☒√✓✔]/u.test(text.slice(from, to))) return null;
	const remark = REMARK.exec(text.slice(occurrence.to, to));
	if (remark) {
		const after = startOf(piece, occurrence.to + remark[0].length);
		if (after >= to) return null;
		from = after;
	}
	return { piece, from, to };
};

/** Gap in line heights over which a value does not go on along its row. */
const FAR = 12;
const WRITTEN = /[\p{L}\p{N}☑☒√✓✔]/u;

/** Pieces right of the label, up to the next label. */
const rightParts = (sheet: Sheet, from: Area & { height: number }, claims: Claims): Part[] => {
	const parts: Part[] = [];
	const row = between(sheet, from.top - from.height, from.bottom + from.height)
		.filter((piece) => areLevel(piece, from) && piece.left >= from.right - 0.5 * from.height)
		.sort((a, b) => a.left - b.left);
	let edge = from.right;
	for (const piece of row) {
		if (claims.isLabel(piece)) break;
		if (parts.length > 0 && piece.left - edge > FAR * piece.height) break;
		const cut = claims.startsIn(piece)[0];
		if (WRITTEN.test(piece.line.text))
			parts.push({
				piece,
				from: LEADERS.exec(piece.line.text)?.[0].length ?? 0,
				to: cut ?? piece.line.text.length,
			});
		edge = piece.right;
		if (cut !== undefined || parts.length > 8) break;
	}
	return parts;
};

/** The nearest line to the right that stands somewhat higher or lower, as values do that were filled in later. */
const besideParts = (sheet: Sheet, from: Area & { height: number }, claims: Claims): Part[] => {
	const near = between(sheet, from.top - 1.2 * from.height, from.bottom + 1.2 * from.height).filter(
		(piece) =>
			!areLevel(piece, from) &&
			piece.left >= from.right - 0.5 * from.height &&
			!claims.isLabel(piece) &&
			WRITTEN.test(piece.line.text),
	);
	const distance = (piece: Piece): number =>
		Math.abs(piece.middle - (from.top + from.bottom) / 2) * 3 + piece.left - from.right;
	return near
		.sort((a, b) => distance(a) - distance(b))
		.slice(0, 1)
		.map(whole);
};

/** Distance below or above a label in line heights. */
const DISTANCE = 4;

/** Lines that go on below a value: in line with its left edge and as near as lines of one text. */
const goOn = (sheet: Sheet, start: Part, claims: Claims): Part[] => {
	const more: Part[] = [];
	let last = start.piece;
	const left = start.from > 2 ? null : start.piece.left;
	while (more.length < 8) {
		const next = between(sheet, last.bottom, last.bottom + 2 * last.height).find(
			(piece) => overlapOf(piece, last) > 0,
		);
		if (!next) break;
		if (next.top - last.bottom > 0.9 * Math.min(next.height, last.height) || claims.isLabel(next))
			break;
		if (left !== null && Math.abs(next.left - left) > 1.5 * next.height) break;
		more.push(whole(next));
		last = next;
	}
	return more;
};

/** The nearest lines below or above a label, from left to right. */
const vertical = (sheet: Sheet, from: Occurrence, claims: Claims, step: 1 | -1): Part[] => {
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

const candidate = (
	occurrence: Occurrence,
	place: Place,
	parts: Parts,
	first: boolean,
): Candidate => ({
	occurrence,
	place,
	parts,
	text: joinTexts(parts.map(textOf)),
	first,
});

/** What may be the value of a label printed here. */
export const candidatesOf = (sheet: Sheet, occurrence: Occurrence, claims: Claims): Candidate[] => {
	const found: Candidate[] = [];
	const add = (place: Place, parts: Parts, first: boolean): void => {
		const one = candidate(occurrence, place, parts, first);
		if (one.text !== '' && !found.some((other) => other.text === one.text && other.place === place))
			found.push(one);
	};
	const inline = inlineParts(occurrence, claims);
	const right = rightParts(sheet, occurrence, claims);
	const [shifted] = inline ? [] : besideParts(sheet, occurrence, claims);
	if (inline) {
		add('inline', [inline], true);
		const atEnd = inline.to === inline.piece.line.text.length;
		if (atEnd && right.length > 0) add('inline', [inline, ...right], false);
		if (atEnd) {
			const more = goOn(sheet, inline, claims);
			if (more.length > 0) add('inline', [inline, ...more], false);
		}
	} else {
		const [first, ...others] = right;
		if (first) {
			add('right', [first], true);
			const more = others.length > 0 ? others : goOn(sheet, first, claims);
			if (more.length > 0) add('right', [first, ...more], false);
		}
	}
	if (shifted) {
		add('beside', [shifted], true);
		const more = rightParts(sheet, shifted.piece, claims);
		if (more.length > 0) add('beside', [shifted, ...more], false);
	}
	const [top, ...besideTop] = vertical(sheet, occurrence, claims, 1);
	if (top) {
		add('below', [top], true);
		if (besideTop.length > 0) add('below', [top, ...besideTop], false);
		const more = goOn(sheet, top, claims);
		if (more.length > 0) add('below', [top, ...more], false);
	}
	const [over] = vertical(sheet, occurrence, claims, -1);
	if (over) add('above', [over], true);
	return found;
};
