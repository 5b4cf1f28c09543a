import type { INodeParameters } from 'n8n-workflow';

import type { Figure } from '../report';
import { QUESTIONS } from './node';
import type { Answer, RecordedNode } from './recorded';

const COLUMNS = 5;
const ROUNDS = 5;
/** Numbers of lines, each twice the one before; the node takes no page of more. */
const SIZES = [1250, 2500, 5000];

/** A page with one table of so many lines, some of them the second line of a cell. */
const tablePage = (lines: number): Answer => {
	const detections: object[] = [];
	const add = (text: string, x: number, y: number): void => {
		const [Width, Height] = [text.length * 10, 20];
		detections.push({ DetectedText: text, ItemPolygon: { X: x, Y: y, Width, Height } });
	};
	for (let row = 0; detections.length < lines; row += 1) {
		const y = 100 + row * 60;
		add(`A-${1000 + row}`, 60, y);
		add(row % 3 === 0 ? 'Varnish for boats,' : 'Rope', 220, y);
		add(String(1 + (row % 40)), 560, y);
		add(`${(row % 90) + 1}.50`, 700, y);
		add(`${(row % 900) + 10}.00`, 860, y);
		if (row % 3 === 0) add('dries slowly', 220, y + 24);
	}
	return { Angle: 0, TextDetections: detections.slice(0, lines - (lines % COLUMNS)) };
};

const LABELS = ['Customer', 'Order No.', 'Delivered by', 'Contact', 'Remarks'];

/** An invoice of some sixty lines with ten fields. */
const invoicePage = (): Answer => {
	const rows = [
		['Invoice Number:', 'NT-20418'],
		['Invoice Date:', '12 March 2026'],
		['Due Date:', '11 April 2026'],
		...LABELS.map((label) => [`${label}:`, `${label} of this invoice`]),
		...Array.from({ length: 10 }, (_, row) => [`A-${row}`, 'Rope', `${row}`, `${row}7.50`]),
		['Total:', '€ 525.00'],
	];
	const detections = rows.flatMap((cells, row) =>
		cells.map((DetectedText, column) => {
			const place = { X: 60 + 240 * column, Y: 100 + 40 * row };
			return {
				DetectedText,
				ItemPolygon: { ...place, Width: DetectedText.length * 10, Height: 20 },
			};
		}),
	);
	return { Angle: 0, TextDetections: detections };
};

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Milliseconds of processor time for each page, in some rounds. */
const timesOf = async (
	node: RecordedNode,
	question: INodeParameters,
	asked: readonly Answer[],
): Promise<number[][]> => {
	const pages = asked.map((page) => ({ page, times: [] as number[] }));
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const { page, times } of pages) {
			const start = process.cpuUsage();
			await node.ask([page], question);
			const { user, system } = process.cpuUsage(start);
			times.push((user + system) / 1000);
		}
	}
	return pages.map(({ times }) => times);
};

/**
 * What a page costs by the number of its lines, from the answer's bytes to the items: the fastest round, as whatever else
 * the machine does only adds to it. Its growth is told by medians and several doublings: one alone tells as much of the
 * memory's collector as of the code.
 */
export async function speed(node: RecordedNode): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const [name, question] of [
		['rows', QUESTIONS.tables()],
		['text', QUESTIONS.text('paragraphs')],
		['fields', QUESTIONS.fields(LABELS)],
	] as const) {
		const times = await timesOf(node, question, SIZES.map(tablePage));
		const usual = times.map(median);
		const growth = (usual.at(-1) ?? 0) / (usual[0] ?? 1);
		const doubling = growth ** (1 / (SIZES.length - 1));
		figures.push({
			name: `${name} of 5,000 lines`,
			value: Math.min(...(times.at(-1) ?? [])),
			unit: 'ms',
		});
		figures.push({ name: `${name} of twice the lines`, value: doubling, unit: 'times' });
	}
	const [rounds = []] = await timesOf(node, QUESTIONS.fields(LABELS), [invoicePage()]);
	return [...figures, { name: 'ten fields of an invoice', value: Math.min(...rounds), unit: 'ms' }];
}
