/** Where an object is: at an offset, at a place in an object stream counted from 0, or nowhere. */
export type Entry =
	{ kind: 'at'; offset: number } | { kind: 'in'; stream: number; index: number } | { kind: 'free' };
export type Entries = Map<number, Entry>;
