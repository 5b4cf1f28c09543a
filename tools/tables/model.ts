/** What a document says, before it is laid out. */

export type Language = 'en' | 'zh';
export type Align = 'left' | 'center' | 'right';

export interface Column {
	/** Empty where the column has no name. A line break makes a header of two lines. */
	name: string;
	/** Text of the header cell above, shared by the neighbours of the same group. */
	group?: string;
	align: Align;
	/** CSS width of a column whose text wraps; the content decides where there is none. */
	width?: string;
}

export interface Table {
	columns: Column[];
	rows: string[][];
	/** Rows under the items that are not items, such as totals; as wide as the others. */
	totals: string[][];
}

/** The pieces that a page is made of, by type. */
interface Blocks {
	title: { text: string; align?: Align };
	heading: { text: string };
	lines: { lines: readonly string[]; align?: Align };
	paragraph: { text: string };
	/** Names with their values, in one or two columns of pairs. */
	pairs: { pairs: ReadonlyArray<readonly [string, string]>; columns: 1 | 2; align?: Align };
	/** The rows of a table from one to before another. */
	table: { table: number; from: number; to: number; header: boolean; totals: boolean };
	beside: { columns: Block[][] };
	rule: object;
}

export type BlockOf<T extends keyof Blocks> = { [K in T]: { type: K } & Blocks[K] }[T];
export type Block = BlockOf<keyof Blocks>;

/** One document as its kind wrote it. */
export interface Draft {
	tables: Table[];
	pages: Block[][];
}

export const traits = [
	'ruled',
	'row-rules',
	'header-rule',
	'no-rules',
	'zebra',
	'skewed',
	'residual-skew',
	'multi-line',
	'middle',
	'sparse',
	'first-empty',
	'two-line-header',
	'span-header',
	'unnamed-column',
	'page-break',
	'page-break-repeat',
	'side-by-side',
	'stacked',
	'dense',
	'narrow',
	'centred',
	'wide-space',
	'full-width',
	'totals-apart',
	'noise',
	'letter',
	'prose',
	'form',
	'form-two-columns',
] as const;

export type Trait = (typeof traits)[number];

/** Shorthand for a whole table in one piece. */
export function wholeTable(table: number, rows: number): Block {
	return { type: 'table', table, from: 0, to: rows, header: true, totals: true };
}
