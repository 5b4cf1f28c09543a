/** A drawn document: what is printed on it, block by block, and which of it are line items. */

export type Kind = 'invoice' | 'receipt';

/** A cell's text, its lines apart; `span` columns wide. */
export type Cell = string | { text: string; span: number; align?: Align };
export type Align = 'l' | 'c' | 'r';

/**
 * What a printed row is: of the heading; the first of a line item, or one more line of it; a row that may be read
 * as a row of the table or not, such as a section or a discount; or none of the table's, such as a sum.
 */
export type Role = 'head' | 'item' | 'more' | 'maybe' | 'none';

export interface Row {
	role: Role;
	cells: readonly Cell[];
}

export interface DrawnTable {
	/** Of each column its edge and width: `l*` takes what is left, `r5` is 5 em wide, `l` as its texts need. */
	columns: readonly string[];
	rows: readonly Row[];
	/** A table that may be found or not, such as one of taxes. */
	maybe?: boolean;
}

export type Block =
	| { is: 'text'; style: string; lines: readonly string[] }
	| { is: 'pairs'; pairs: ReadonlyArray<readonly [string, string]>; width: string }
	| { is: 'beside'; blocks: ReadonlyArray<readonly Block[]> }
	| { is: 'rule' }
	| { is: 'table'; table: DrawnTable };

export interface Drawing {
	kind: Kind;
	language: string;
	/** What it shows, for the person who looks at a fault. */
	layout: string;
	paper: string;
	blocks: readonly Block[];
}
