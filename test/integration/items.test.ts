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

/** What each output gives for a picture of `content`, key for key. */
const OUTPUTS = {
	text: {
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
						text: 'first line\nsecond line',
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
	detections: {
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
	rows: {
		content: 'Price list\nItem | Price\nTea | 3.00\nCoffee | 4.50',
		items: () => [
			{ Item: 'Tea', Price: '3.00' },
			{ Item: 'Coffee', Price: '4.50' },
		],
	},
	raw: {
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

type Output = keyof typeof OUTPUTS;

const nameOf = (index: number) => `scan-${index}.png`;

/** Pictures of which the middle one cannot be read. */
const filesFor = (output: Output, count: number): SourceItem[] =>
	Array.from({ length: count }, (_, index) => ({
		json: { mail: index },
		...(index === Math.floor(count / 2)
			? picture(BLURRED, nameOf(index))
			: picture(OUTPUTS[output].content, nameOf(index))),
	}));

const goodItems = (output: Output, count: number) =>
	Array.from({ length: count }, (_, item) =>
		OUTPUTS[output].items(nameOf(item)).map((json) => ({ json, pairedItem: { item } })),
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
				fileName: nameOf(item),
				page: null,
				binaryProperty: 'data',
			},
		},
		pairedItem: { item },
	};
};

const run = async (output: Output, count: number, onError: OnError) =>
	await ocr.run({
		items: filesFor(output, count),
		parameters: { output },
		options: { skipDuplicates: false },
		node: { onError },
	});

describe.each(['text', 'detections', 'rows', 'raw'] as const)('with output %s', (output) => {
	describe.each([1, 3, 50])('and a file that fails in the middle of %i', (count) => {
		const middle = Math.floor(count / 2);

		test('stops with an error that names the file, and gives no items', async () => {
			const { status, error, outputs } = await run(output, count, 'stopWorkflow');
			expect(status).toBe('error');
			expect(outputs.flat()).toEqual([]);
			expect(error).toMatchObject({
				name: 'NodeApiError',
				message: `${nameOf(middle)}: the picture is too blurred to read`,
				context: { itemIndex: middle },
			});
		});

		test('continues with an error item in its place, all in order and paired', async () => {
			const { status, outputs } = await run(output, count, 'continueRegularOutput');
			const expected = goodItems(output, count).map((items, index) =>
				index === middle ? [errorItem(count)] : items,
			);
			expect(status).toBe('success');
			expect(outputs).toStrictEqual([expected.flat()]);
		});

		test('sends the error item to the error output, and keeps the rest in order', async () => {
			const { status, outputs } = await run(output, count, 'continueErrorOutput');
			const expected = goodItems(output, count).filter((_, index) => index !== middle);
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

test('reads Output for each item, so that an expression can choose it', async () => {
	const { items } = await ocr.run({
		items: ['text', 'detections', 'raw'].map((kind) => ({ ...picture(kind), json: { kind } })),
		parameters: { output: '={{ $json.kind }}' },
	});
	expect(items).toMatchObject([
		{ json: { text: 'text' }, pairedItem: { item: 0 } },
		{ json: { detectedText: 'detections' }, pairedItem: { item: 1 } },
		{ json: { response: { TextDetections: [{ DetectedText: 'raw' }] } }, pairedItem: { item: 2 } },
	]);
});

test('gives no items for no items, and makes no call', async () => {
	// In the older order of execution n8n runs nodes without items, too.
	const { status, items } = await ocr.run({ items: [], settings: { executionOrder: 'v0' } });
	expect(status).toBe('success');
	expect(items).toEqual([]);
	expect(ocr.sandbox.calls).toHaveLength(0);
});

test.each(['text', 'detections', 'rows', 'raw'])(
	'does not change what came in, with output %s',
	async (output) => {
		const json = Object.freeze({ mail: Object.freeze({ subject: 'Invoice' }) });
		const { items, error } = await ocr.run({
			items: [
				{ ...picture('Item | Qty\nHM-16 | 4\nCL-45 | 10'), json },
				{ ...picture(BLURRED), json },
			],
			parameters: { output },
			options: { includeOtherFields: true, includeBinary: true, visualReport: true },
			node: { onError: 'continueRegularOutput' },
		});
		expect(error).toBeUndefined();
		expect(items[0]?.json).toHaveProperty('mail', { subject: 'Invoice' });
		expect(items.at(-1)?.json).toHaveProperty('error');
	},
);
