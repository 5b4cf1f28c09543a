import type { OnError } from 'n8n-workflow';

import type { SourceItem } from '../../n8n/engine';
import { failing } from '../helpers/echoEngine';
import { carries, named, picture, png } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

const BLURRED = failing('FailedOperation.ImageBlur');
const ANY_ID: unknown = expect.stringMatching(/^[\da-f-]{36}$/);

const polygonOf = (x: number, y: number, width: number) => [
	{ x, y },
	{ x: x + width, y },
	{ x: x + width, y: y + 24 },
	{ x, y: y + 24 },
];
const inCapitals = (points: Array<{ x: number; y: number }>) =>
	points.map(({ x, y }) => ({ X: x, Y: y }));

/** What each operation gives for a picture of `content`, key for key. */
const OUTPUTS = {
	readText: {
		content: 'first line\nsecond line ~81',
		items: (fileName: string) => [
			{
				text: 'first line\nsecond line',
				lineCount: 2,
				averageConfidence: 90,
				minConfidence: 81,
				pageCount: 1,
				pages: [
					{
						page: 1,
						lineCount: 2,
						angle: 0,
						requestId: ANY_ID,
					},
				],
				fileName,
				mimeType: 'image/png',
				binaryProperty: 'data',
			},
		],
	},
	readLines: {
		content: 'one\ntwo ~81',
		items: (fileName: string) =>
			['one', 'two'].map((detectedText, index) => ({
				detectedText,
				confidence: [99, 81][index],
				polygon: polygonOf(60, 60 + 40 * index, 36),
				itemPolygon: { x: 60, y: 60 + 40 * index, width: 36, height: 24 },
				paragraph: index + 1,
				words: [],
				page: 1,
				line: index + 1,
				angle: 0,
				requestId: ANY_ID,
				fileName,
				binaryProperty: 'data',
			})),
	},
	readRows: {
		content: 'Price list\nItem | Price\nTea | 3.00\nCoffee | 4.50',
		items: () => [
			{ Item: 'Tea', Price: 3 },
			{ Item: 'Coffee', Price: 4.5 },
		],
	},
	readRaw: {
		content: 'one ~81',
		items: (fileName: string) => [
			{
				response: {
					TextDetections: [
						{
							DetectedText: 'one',
							Confidence: 81,
							Polygon: inCapitals(polygonOf(60, 60, 36)),
							AdvancedInfo: '{"Parag":{"ParagNo":1}}',
							ItemPolygon: { X: 60, Y: 60, Width: 36, Height: 24 },
							Words: [],
							WordCoordPoint: [],
						},
					],
					Angle: 0,
					RequestId: ANY_ID,
				},
				page: 1,
				fileName,
				mimeType: 'image/png',
				binaryProperty: 'data',
			},
		],
	},
} as const;

type Name = keyof typeof OUTPUTS;

const nameOf = (index: number) => `scan-${index}.png`;

/** Pictures of which the middle one cannot be read. */
const filesFor = (operation: Name, count: number): SourceItem[] =>
	Array.from({ length: count }, (_, index) => ({
		json: { mail: index },
		...(index === Math.floor(count / 2)
			? picture(BLURRED, nameOf(index))
			: picture(OUTPUTS[operation].content, nameOf(index))),
	}));

const goodItems = (operation: Name, count: number) =>
	Array.from({ length: count }, (_, item) =>
		OUTPUTS[operation].items(nameOf(item)).map((json) => ({ json, pairedItem: { item } })),
	);

const errorItem = (count: number, others = {}) => {
	const item = Math.floor(count / 2);
	return {
		json: {
			...others,
			error: `${nameOf(item)}: the picture is too blurred to read`,
			details: {
				errorCode: 'FailedOperation.ImageBlur',
				requestId: ANY_ID,
				whatToDo: 'Take or scan the picture again, sharper and with more light.',
				fileName: nameOf(item),
				page: null,
				binaryProperty: 'data',
			},
		},
		binary: { data: expect.objectContaining({ fileName: nameOf(item) }) },
		pairedItem: { item },
	};
};

const run = async (operation: Name, count: number, onError: OnError) =>
	await ocr.run({
		items: filesFor(operation, count),
		parameters: { operation },
		options: { skipDuplicates: false },
		node: { onError },
	});

describe.each(['readText', 'readLines', 'readRows', 'readRaw'] as const)('with %s', (operation) => {
	describe.each([1, 3, 50])('and a file that fails in the middle of %i', (count) => {
		const middle = Math.floor(count / 2);

		test('stops with an error that names the file, and gives no items', async () => {
			const { status, error, outputs } = await run(operation, count, 'stopWorkflow');
			expect(status).toBe('error');
			expect(outputs.flat()).toEqual([]);
			expect(error).toMatchObject({
				name: 'NodeApiError',
				message: `${nameOf(middle)}: the picture is too blurred to read`,
				context: { itemIndex: middle },
			});
		});

		test('continues with an error item in its place, all in order and paired', async () => {
			const { status, outputs } = await run(operation, count, 'continueRegularOutput');
			const expected = goodItems(operation, count).map((items, index) =>
				index === middle ? [errorItem(count)] : items,
			);
			expect(status).toBe('success');
			expect(outputs).toStrictEqual([expected.flat()]);
		});

		test('sends the error item to the error output, and keeps the rest in order', async () => {
			const { status, outputs } = await run(operation, count, 'continueErrorOutput');
			const expected = goodItems(operation, count).filter((_, index) => index !== middle);
			expect(status).toBe('success');
			// n8n itself puts the input item's fields beside the error.
			expect(outputs).toStrictEqual([expected.flat(), [errorItem(count, { mail: middle })]]);
		});
	});
});

test('keeps input order, file order and page order however the calls finish', async () => {
	const slow = png('slow one');
	ocr.sandbox.faults.always({ kind: 'latency', ms: 150, match: carries(slow) });
	const { items } = await ocr.run({
		items: [
			{
				files: {
					b: named('slow.png', slow),
					a: named('quick.png', png('quick one')),
				},
			},
			picture('last one'),
		],
		parameters: { binaryPropertyName: 'b, a, data*' },
		node: { onError: 'continueRegularOutput' },
	});
	expect(items.map(({ json, pairedItem }) => [json.text ?? json.error, pairedItem])).toEqual([
		['slow one', { item: 0 }],
		['quick one', { item: 0 }],
		[expect.stringContaining('no binary field "b" (it has: "data")'), { item: 1 }],
		[expect.stringContaining('no binary field "a" (it has: "data")'), { item: 1 }],
		['last one', { item: 1 }],
	]);
});

test('gives no items for no items, and makes no call', async () => {
	// In the older order of execution n8n runs nodes without items, too.
	const { status, items } = await ocr.run({ items: [], settings: { executionOrder: 'v0' } });
	expect(status).toBe('success');
	expect(items).toEqual([]);
	expect(ocr.sandbox.calls).toHaveLength(0);
});

test.each(['readText', 'readLines', 'readRows', 'readRaw'])(
	'does not change what came in, with %s',
	async (operation) => {
		const json = Object.freeze({ mail: Object.freeze({ subject: 'Invoice' }) });
		const { items, error } = await ocr.run({
			items: [
				{ ...picture('Item | Qty\nHM-16 | 4\nCL-45 | 10'), json },
				{ ...picture(BLURRED), json },
			],
			parameters: { operation },
			options: { includeOtherFields: true, includeBinary: true, visualReport: true },
			node: { onError: 'continueRegularOutput' },
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toHaveProperty('mail', { subject: 'Invoice' });
		expect(items.at(-1)?.json).toHaveProperty('error');
	},
);
