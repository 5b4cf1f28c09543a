import { FIELD_NAMES } from '../../words/fields/fieldNames';
import { keyOf } from '../page/key';
import { keyIndexOf } from '../page/keyIndex';
import type { Piece, Sheet } from '../page/sheet';
import { occurrencesOf, type Occurrence } from './occurrences';

/** What a page says of labels: where they are printed, and where they begin in each line. */
export interface Claims {
	/** Where each wanted label is printed on the page. */
	of: (label: string) => readonly Occurrence[];
	/** Offsets at which labels begin in a line, from the left. */
	startsIn: (piece: Piece) => readonly number[];
	/** Whether a line is a label or begins with one. */
	isLabel: (piece: Piece) => boolean;
}

const NAMES: ReadonlySet<string> = new Set(FIELD_NAMES);
const COLON_AT_END = /[:：]\s*$/u;
/** A word with a colon amid a line: `… 627 4111 FAX: (212)`. */
const NAMED_INSIDE = /(?<=[\s)）])\p{L}[\p{L}.]*\s?[:：](?!\d)/gu;

/** Whether a text is what forms call a field, up to a colon or a bracket. */
export const isFieldName = (text: string): boolean =>
	NAMES.has(keyOf(text.split(/[:：(（]/u)[0] ?? '').text);

const covers = (outer: Occurrence, inner: Occurrence): boolean =>
	outer.label.length > inner.label.length &&
	outer.pieces.some((piece) => inner.pieces.every((own) => own === piece)) &&
	(outer.pieces.length > 1 || (outer.from <= inner.from && outer.to >= inner.to));

const addTo = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
	const known = lists.get(key);
	if (known) known.push(value);
	else lists.set(key, [value]);
};

/** Finds the labels on a page. A label within a longer one is no label there. */
export const claimsOf = (sheet: Sheet, labels: readonly string[]): Claims => {
	const keys = keyIndexOf(sheet);
	const all = [...new Set(labels)].flatMap((label) =>
		occurrencesOf(sheet, keys, label, keyOf(label).text),
	);
	const inPiece = new Map<Piece, Occurrence[]>();
	for (const occurrence of all)
		for (const piece of occurrence.pieces) addTo(inPiece, piece, occurrence);
	const kept = all.filter(
		(inner) =>
			!inner.pieces.some((piece) => inPiece.get(piece)?.some((outer) => covers(outer, inner))),
	);
	const starts = new Map<Piece, number[]>();
	for (const { pieces, from } of kept)
		pieces.forEach((piece, index) => addTo(starts, piece, index === 0 ? from : 0));
	for (const piece of sheet.pieces)
		for (const { index } of piece.line.text.matchAll(NAMED_INSIDE)) addTo(starts, piece, index);
	for (const own of starts.values()) own.sort((a, b) => a - b);
	const isLabel = (piece: Piece): boolean =>
		starts.get(piece)?.[0] === 0 ||
		COLON_AT_END.test(piece.line.text) ||
		isFieldName(piece.line.text);
	return {
		of: (label) => kept.filter((occurrence) => occurrence.label === label),
		startsIn: (piece) => starts.get(piece) ?? [],
		isLabel,
	};
};
