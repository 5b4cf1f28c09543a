import type { Figure } from '../report';
import type { Part } from './options';

type Floor = NonNullable<Figure['must']>;

const atLeast = (bound: number): Floor => ({ atLeast: bound });
const atMost = (bound: number): Floor => ({ atMost: bound });

/**
 * What each figure must be. A change that reads better raises its floor to what it reached; a floor is
 * lowered only with a reason in the message of the commit.
 */
export const FLOORS: Record<Part, Record<string, Floor>> = {
	speed: {
		'rows of 5,000 lines': atMost(1000),
		'rows of twice the lines': atMost(2.3),
		'text of 5,000 lines': atMost(1000),
		'text of twice the lines': atMost(2.3),
		'fields of 5,000 lines': atMost(1000),
		'fields of twice the lines': atMost(2.3),
		'ten fields of an invoice': atMost(100),
	},
	tables: {
		'cells right, seen': atLeast(98.5),
		'cells right, unseen': atLeast(98.5),
		'cells right, worst document': atLeast(80),
		'pages with an invented table': atMost(0),
		'Markdown, tables unlike Table Rows': atMost(0),
		'Markdown, letters lost': atMost(0),
		'Markdown, letters twice': atMost(0),
	},
	lineItems: {
		'line items of invoices, seen': atLeast(99),
		'names of columns of invoices, seen': atLeast(99.9),
		'line items of receipts, seen': atLeast(96),
		'names of columns of receipts, seen': atLeast(99.9),
		'line items of invoices, unseen': atLeast(99.7),
		'names of columns of invoices, unseen': atLeast(94.4),
		'line items of receipts, unseen': atLeast(87.2),
		'names of columns of receipts, unseen': atLeast(89.9),
		'Markdown, tables unlike Table Rows': atMost(0),
		'Markdown, letters lost': atMost(0),
		'Markdown, letters twice': atMost(0),
	},
	reading: {
		'order of the text, lines': atLeast(99.9),
		'order of the text, paragraphs': atLeast(99.9),
		'order of the text, markdown': atLeast(99.9),
		'paragraphs whole and apart': atLeast(98.5),
		'letters lost, all layouts': atMost(0),
	},
	characters: {
		'characters wrong, worst example file': atMost(1),
	},
	corpus: {
		'tables, text': atLeast(95.4),
		'names of columns, text': atLeast(90.6),
		'largest table, text': atLeast(94.6),
		'documents wholly right, text': atLeast(48),
		'tables, ocr': atLeast(90.4),
		'names of columns, ocr': atLeast(87.6),
		'largest table, ocr': atLeast(89.1),
		'documents wholly right, ocr': atLeast(34),
		'pages with an invented table, text': atMost(0),
		'small pages right': atLeast(10),
		'lines of invoices found': atLeast(94.3),
		'rows that are lines of invoices': atLeast(90.6),
		'invoices wholly right': atLeast(23),
		'real answers with their tables and no other': atLeast(20),
		'real answers with the Markdown that a person sees': atLeast(20),
		'letters of real answers lost, lines': atMost(0),
		'letters of real answers lost, paragraphs': atMost(0),
		'letters of real answers lost, layout': atMost(0),
		'letters of real answers lost, markdown': atMost(0),
		'date of receipts, right': atLeast(98.3),
		'date of receipts, right of those given': atLeast(99.1),
		'total of receipts, right': atLeast(95.8),
		'total of receipts, right of those given': atLeast(98.2),
		'date of wild, right': atLeast(96.5),
		'date of wild, right of those given': atLeast(99.9),
		'total of wild, right': atLeast(87.3),
		'total of wild, right of those given': atLeast(98.8),
		'date of einvoices, right': atLeast(92.8),
		'date of einvoices, right of those given': atLeast(99.9),
		'total of einvoices, right': atLeast(88.8),
		'total of einvoices, right of those given': atLeast(95.9),
		'invoiceNumber of einvoices, right': atLeast(85.7),
		'invoiceNumber of einvoices, right of those given': atLeast(99.9),
		'named fields of forms, right': atLeast(66.1),
		'named fields of forms, right of those given': atLeast(94.2),
		'Markdown, tables unlike Table Rows': atMost(0),
		'Markdown, letters lost': atMost(0),
		'Markdown, letters twice': atMost(0),
	},
};

/** Puts the floors to the figures; a floor whose figure is not there counts as missed. */
export const withFloors = (
	figures: readonly Figure[],
	floors: Readonly<Record<string, Floor>>,
): Figure[] => {
	const measured = new Set(figures.map(({ name }) => name));
	const absent = Object.keys(floors).filter((name) => !measured.has(name));
	return [...figures, ...absent.map((name) => ({ name, value: NaN, unit: '' }))].map((figure) => {
		const must = floors[figure.name];
		return must ? { ...figure, must } : figure;
	});
};
