import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Recipe } from '../../n8n/furnish/recipes';
import { readRecipe, recipes } from '../helpers/project/recipes';
import { saveCredential, useHouse } from './house';
import { cellsOf } from './house/cells';
import { download } from './house/download';
import type { Finished } from './house/execution';
import { openKitchen, type Kitchen } from './house/recipe';
import { startModel } from './house/scriptedModel';

/** The recipes as `npm run n8n` sets them up, on the files that they have there, read by the sandbox's OCR. */

const house = useHouse({ sandbox: { engine: 'ocr', requestsPerSecond: 0 } });
let kitchen: Kitchen;

beforeAll(async () => {
	kitchen = await openKitchen(house);
});
afterAll(() => kitchen.close());

const HEADING = ['Item', 'Description', 'Qty', 'Unit price', 'Amount'];
const HAMMER = ['HM-16', 'Claw hammer, 16 oz', 4, 18.5, 74];
const BRUSH = ['BR-50', 'Varnish brush, 50 mm', 8, 6.4, 51.2];

const fileOf = async (execution: Finished, node: string) =>
	await download(house, execution.outputs(node)[0]?.[0]?.binary?.data);

const textOf = async (execution: Finished, node: string) =>
	(await fileOf(execution, node)).toString();

/** The rows of the example invoice, whatever further columns they have. */
async function expectInvoice(execution: Finished) {
	const [heading = [], ...rows] = cellsOf(await fileOf(execution, 'Make a spreadsheet'));
	expect(heading.slice(0, 5)).toEqual(HEADING);
	expect(rows.map((row) => row.slice(0, 5))).toEqual(expect.arrayContaining([HAMMER, BRUSH]));
	expect(rows).toHaveLength(6);
}

const names = (execution: Finished, node: string, output = 0) =>
	(execution.outputs(node)[output] ?? []).map(({ json }) => json.fileName);

/** What each recipe must have come to. */
const RESULTS: Readonly<Record<string, (execution: Finished) => void | Promise<void>>> = {
	'start-here.json': expectInvoice,

	'mail-attachments-to-spreadsheet.json': async (execution) => {
		await expectInvoice(execution);
		expect(execution.outputs('Read the tables')[1] ?? []).toEqual([]);
		expect(house.sandbox.calls).toHaveLength(1);
	},

	'receipts-by-mail-to-rows.json': (execution) => {
		const rows = execution.json('Say whose mail it was');
		expect(rows.map(({ Date, Total, Subject }) => [Date, typeof Total, Subject])).toEqual(
			['2026-03-25', '2026-03-14', '2026-03-24'].map((date) => [
				...[date, 'number', 'Expenses of March'],
			]),
		);
	},

	'invoice-lines-with-number-and-date.json': async (execution) => {
		const [heading = [], ...rows] = cellsOf(await fileOf(execution, 'Make a spreadsheet'));
		expect(heading).toEqual(['Invoice number', 'Invoice date', ...HEADING]);
		expect(rows[0]).toEqual(['NT-20418', '2026-03-12', ...HAMMER]);
	},

	'folder-of-scans-to-csv.json': () => {
		const csv = readFileSync(join(kitchen.places.results, 'rows.csv'), 'utf8');
		expect(csv).toMatch(/HM-16,"Claw hammer, 16 oz",4,18\.5,74/);
		for (const file of ['invoice.png', 'receipt-zh.jpg', 'two-pages.pdf']) {
			expect(csv).toContain(file);
		}
	},

	'low-confidence-to-review.json': (execution) => {
		const doubtful = execution.outputs('To a person')[0] ?? [];
		expect(doubtful.length).toBeGreaterThan(0);
		for (const { json, binary } of doubtful) {
			expect(json).toMatchObject({ needsReview: true, doubtfulLines: expect.any(Array) });
			expect(binary?.report?.mimeType).toBe('image/svg+xml');
		}
		const all = [...names(execution, 'To a person'), ...names(execution, 'Go on')];
		expect(all).toEqual(expect.arrayContaining(['invoice.png', 'receipt-zh.jpg', 'two-pages.pdf']));
	},

	'pdf-to-llm.json': (execution) => {
		const [item] = execution.json('Read the PDF');
		expect(item?.text).toContain('| Object');
		expect(item).toMatchObject({ fileName: 'two-pages.pdf', pageCount: 2 });
		expect(JSON.stringify(execution.json('Ask'))).toContain('410.00 a month');
	},

	'url-list-to-json-lines.json': async (execution) => {
		const lines = (await textOf(execution, 'Make a file')).trim().split('\n');
		expect(lines.map((line) => JSON.parse(line))).toEqual([
			expect.objectContaining({ text: expect.stringContaining('Invoice NT-20418') }),
			expect.objectContaining({ text: expect.stringContaining('清溪生活超市') }),
			expect.objectContaining({ error: expect.stringContaining('not-there.png') }),
		]);
	},
};

const ofNode = (recipe: Recipe, name: string) => {
	const node = recipe.nodes.find((each) => each.name === name) as
		{ parameters: Record<string, unknown>; credentials?: object } | undefined;
	if (!node) throw new Error(`There is no node "${name}"`);
	return node;
};

describe('as it is set up, each recipe runs', () => {
	it.each(recipes)('%s', async (file) => {
		const execution = await kitchen.cook(file);
		expect(execution.error).toBeUndefined();
		const check = RESULTS[file];
		expect(check).toBeDefined();
		await check?.(execution);
	});
});

describe('a recipe that reads files', () => {
	const readers = recipes.filter((file) =>
		readRecipe(file).nodes.some(({ name }) => name === 'Read the scans'),
	);

	it.each(readers)('%s keeps what was read when one of them fails', async (file) => {
		house.sandbox.faults.next({ kind: 'error', code: 'FailedOperation.ImageBlur' });
		const execution = await kitchen.cook(file, (recipe) => {
			const { scans } = kitchen.places;
			ofNode(recipe, 'Read the scans').parameters.fileSelector = `${scans}/{invoice,mixed}.png`;
		});
		expect(execution.error).toBeUndefined();
		const [failed, ...others] = execution.json('What could not be read');
		expect(failed).toMatchObject({ details: { errorCode: 'FailedOperation.ImageBlur' } });
		expect(others).toEqual([]);
		expect(house.sandbox.calls).toHaveLength(2);
	});

	it.each([...readers, 'start-here.json'])(
		'%s stops with an error if there are none',
		async (file) => {
			const execution = await kitchen.cook(file, (recipe) => {
				const reader = ofNode(
					recipe,
					file === 'start-here.json' ? 'Read the invoice' : 'Read the scans',
				);
				reader.parameters.fileSelector = join(house.files, 'nowhere/*');
			});
			expect(execution.error?.message).toContain('No file(s) found');
		},
	);
});

it('the language model is asked about the text of the PDF once its example answer is unpinned', async () => {
	const model = await startModel(() => ({ say: '{"total": 42.17}' }));
	const openAiApi = await saveCredential(house.client, 'openAiApi', 'Model', {
		apiKey: 'example',
		url: model.url,
	});
	const execution = await kitchen.cook('pdf-to-llm.json', (recipe) => {
		recipe.pinData = {};
		ofNode(recipe, 'Chat model').credentials = { openAiApi };
	});
	await model.close();
	expect(execution.error).toBeUndefined();
	const prompt = JSON.stringify(model.requests[0]?.messages);
	for (const words of ['two-pages.pdf', 'Rental agreement', 'Electric kiln']) {
		expect(prompt).toContain(words);
	}
	expect(JSON.stringify(execution.json('Ask'))).toContain('42.17');
});
