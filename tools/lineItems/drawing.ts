import type { Drawing, Kind } from './model';

const drawing =
	(kind: Kind) =>
	(language: string) =>
	(layout: string, paper: string, ...blocks: Drawing['blocks']): Drawing => ({
		kind,
		language,
		layout,
		paper,
		blocks,
	});

export const invoiceIn = drawing('invoice');
export const receiptIn = drawing('receipt');
