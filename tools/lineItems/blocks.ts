import type { Align, Block, Cell, DrawnTable, Role, Row } from './model';

const text =
	(style: string) =>
	(...lines: readonly string[]): Block => ({ is: 'text', style, lines });

export const lines = text('');
export const centred = text('centred');
export const right = text('right');
export const bold = text('bold');
export const small = text('small');
export const title = text('title');
export const centredTitle = text('title centred');
export const rule: Block = { is: 'rule' };
export const gap = text('')('\u00a0');

/** Names with their values, one at each edge of the paper, as sums on tills are. */
export const spread = (...pairs: ReadonlyArray<readonly [string, string]>): Block => ({
	is: 'pairs',
	pairs,
	width: '100%',
});
/** Names with their values in a block at the right edge, as sums on invoices are. */
export const sums = (...pairs: ReadonlyArray<readonly [string, string]>): Block => ({
	is: 'pairs',
	pairs,
	width: '38%',
});
export const beside = (...blocks: ReadonlyArray<readonly Block[]>): Block => ({
	is: 'beside',
	blocks,
});

/** @param columns such as `l* r5 r6`, see DrawnTable */
export const table = (columns: string, ...rows: readonly Row[]): Block => ({
	is: 'table',
	table: { columns: columns.split(' '), rows },
});
/** A table that may be found or not. */
export const recap = (columns: string, ...rows: readonly Row[]): Block => {
	const drawn: DrawnTable = { columns: columns.split(' '), rows, maybe: true };
	return { is: 'table', table: drawn };
};

const row =
	(role: Role) =>
	(...cells: readonly Cell[]): Row => ({ role, cells });

export const head = row('head');
export const item = row('item');
export const more = row('more');
export const maybe = row('maybe');
export const none = row('none');

/** A cell over several columns. */
export const over = (span: number, text: string, align?: Align): Cell => ({
	text,
	span,
	...(align ? { align } : {}),
});
