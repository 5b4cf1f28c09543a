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
	},
	tables: {
		'cells right, seen': atLeast(97),
		'cells right, unseen': atLeast(95),
		'cells right, worst document': atLeast(80),
		'pages with an invented table': atMost(0),
	},
	reading: {
		'order of the text, lines': atLeast(87.7),
		'order of the text, paragraphs': atLeast(79.9),
		'paragraphs whole and apart': atLeast(92.6),
		'letters lost, all layouts': atMost(0),
	},
	characters: {
		'characters wrong, worst example file': atMost(1),
	},
	corpus: {
		'tables, text': atLeast(75.5),
		'names of columns, text': atLeast(46.9),
		'largest table, text': atLeast(75.8),
		'documents wholly right, text': atLeast(14),
		'tables, ocr': atLeast(73.1),
		'names of columns, ocr': atLeast(47.7),
		'largest table, ocr': atLeast(72.8),
		'documents wholly right, ocr': atLeast(9),
		'pages with an invented table, text': atMost(3),
		'small pages right': atLeast(1),
		'lines of invoices found': atLeast(77.7),
		'rows that are lines of invoices': atLeast(32.5),
		'invoices wholly right': atLeast(4),
		'letters of real answers lost, lines': atMost(0),
		'letters of real answers lost, paragraphs': atMost(0),
		'letters of real answers lost, layout': atMost(0),
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
