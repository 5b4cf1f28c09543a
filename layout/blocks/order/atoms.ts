import type { PlacedLine, Span, Table } from '../../page';
import { hullOf } from '../../place/span';
import type { Segment } from '../segments';

interface Place extends Span {
	top: number;
	bottom: number;
}

/** What is ordered as a whole: a line, a stack of running text, a table. */
export type Atom = Place &
	(
		| { kind: 'line'; segment: Segment }
		| { kind: 'prose'; stack: readonly Segment[] }
		| { kind: 'table'; table: Table; lines: readonly PlacedLine[] }
	);

const placeOf = (parts: readonly Place[]): Place => ({
	...hullOf(parts),
	top: parts.reduce((least, { top }) => Math.min(least, top), Infinity),
	bottom: parts.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity),
});

export const lineAtom = (segment: Segment): Atom => ({
	kind: 'line',
	...placeOf([segment]),
	segment,
});

export const proseAtom = (stack: readonly Segment[]): Atom => ({
	kind: 'prose',
	...placeOf(stack),
	stack,
});

export const tableAtom = (table: Table, lines: readonly PlacedLine[]): Atom => ({
	kind: 'table',
	...placeOf(lines),
	table,
	lines,
});

export const isLine = (atom: Atom): atom is Atom & { kind: 'line' } => atom.kind === 'line';
