import type { INodeParameters } from 'n8n-workflow';

import { failing } from '../helpers/echoEngine';
import { document, picture } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

const INVOICE = [
	'Miller Tools Ltd | Invoice',
	'Invoice Number: | 2025-118',
	'Invoice Date: | 14 March 2025',
	'Customer: | =Harbour()',
	'Hammer | 2 | £30.00',
	'Total: | £30.00',
].join('\n');

const read = async (
	parameters: INodeParameters,
	options: INodeParameters = {},
	files = picture(INVOICE),
) => {
	const { items, error, hints } = await ocr.run({
		items: [{ json: { sender: 'shop@example.com' }, ...files }],
		parameters: { operation: 'readFields', ...parameters },
		options,
	});
	return {
		items,
		jsons: items.map(({ json }) => json),
		error,
		hints: hints.map(({ message }) => message).join('\n'),
	};
};
const fields = (...values: INodeParameters[]): INodeParameters => ({ fields: { values } });

describe('Read Fields', () => {
	test('gives date and total without being told anything, an item for each file', async () => {
		const { items, jsons } = await read({});
		expect(jsons).toEqual([{ Date: '2025-03-14', Total: 30 }]);
		expect(Object.keys(jsons[0] ?? {})).toEqual(['Date', 'Total']);
		expect(items[0]?.pairedItem).toEqual({ item: 0 });
	});

	test('gives the fields that are named, in their order, and tells which it left empty', async () => {
		const { jsons, hints } = await read(
			fields(
				{ name: 'No', field: 'invoiceNumber' },
				{ name: 'Phone' },
				{ name: 'Day', field: 'date' },
			),
		);
		expect(Object.entries(jsons[0] ?? {})).toEqual([
			['No', '2025-118'],
			['Phone', ''],
			['Day', '2025-03-14'],
		]);
		expect(hints).toContain('(Phone)');
	});

	test('escapes what a spreadsheet would run, unless it is told not to', async () => {
		const customer = fields({
			name: 'Customer',
			field: 'custom',
			labels: 'Client; Customer',
			type: 'text',
		});
		expect((await read(customer, { certainty: 'balanced' })).jsons).toEqual([
			{ Customer: "'=Harbour()" },
		]);
		expect((await read(customer, { certainty: 'balanced', escapeFormulas: false })).jsons).toEqual([
			{ Customer: '=Harbour()' },
		]);
	});

	test('tells the source of each field', async () => {
		const { jsons } = await read({}, { includeSource: true }, picture(INVOICE, 'a.png'));
		expect(jsons[0]).toMatchObject({
			sourceFile: 'a.png',
			source: { Date: { label: 'Invoice Date', page: 1, confidence: 99 }, Total: { page: 1 } },
		});
	});

	test('shows in the visual report what each was read from, by what label and how surely', async () => {
		const wanted = fields({ name: 'Sum', field: 'total' }, { name: 'Phone' });
		const { items } = await read(wanted, { visualReport: true });
		const report = items[0]?.binary?.report;
		const svg = report ? (await ocr.engine.read(report)).toString() : '';
		expect(svg).toMatch(/>Sum: 30 \(label “Total”, page 1, certainty \d+ %\)<\/text>/u);
		expect(svg).toContain('>Phone: left empty</text>');
		expect(svg.match(/<g><title>Sum: 30[^<]*<\/title><polygon/g)).toHaveLength(1);
	});

	test.each([
		['no field', fields(), /no field is named/i],
		['a field without a name', fields({ name: ' ', field: 'date' }), /has no name/],
		[
			'a name given twice',
			fields({ name: 'A', field: 'date' }, { name: 'A', field: 'total' }),
			/two fields are called 'A'/i,
		],
		['a reserved name', fields({ name: 'error', field: 'date' }), /can be called 'error'/],
		[
			'a label that is a whole text',
			fields({ name: 'A', labels: `B; ${'x'.repeat(1_000_000)}` }),
			/label 'x{40}…' has 1000000 characters/,
		],
		['an unknown field', fields({ name: 'A', field: 'vendor' }), /'Field' must be one of/],
	])('refuses %s before a call', async (_, parameters, message) => {
		const { error } = await read(parameters);
		expect(error?.message).toMatch(message);
		expect(ocr.sandbox.calls).toHaveLength(0);
	});

	test('says that a person should look where a field is empty or doubtful', async () => {
		const review = async (text: string) =>
			(await read({}, { reviewBelow: 80 }, picture(text))).jsons[0]?.needsReview;
		expect(await review(INVOICE)).toBe(false);
		expect(await review(`${INVOICE} ~70`)).toBe(true);
		expect(await review('Invoice Date: | 14 March 2025')).toBe(true);
	});

	test('says that a person should look where a page failed', async () => {
		const pages = document([INVOICE, failing('FailedOperation.ImageBlur')]);
		const { items } = await ocr.run({
			items: [pages],
			parameters: { operation: 'readFields' },
			node: { onError: 'continueRegularOutput' },
		});
		expect(items[0]?.json).toEqual({ Date: '2025-03-14', Total: 30, needsReview: true });
	});

	test('tells the source of each field, and that an empty one has none', async () => {
		const list = fields({ name: 'Total', field: 'total' }, { name: 'Phone' });
		const { jsons } = await read(list, { includeSource: true });
		expect(jsons[0]?.source).toEqual({
			Total: { label: 'Total', page: 1, confidence: expect.any(Number) },
			Phone: { label: '', page: null, confidence: null },
		});
	});

	test('takes an expression that gives nothing for what is the default', async () => {
		const nothing = '={{ null }}';
		const list = fields({ name: 'Invoice Number', field: nothing, type: nothing });
		expect((await read(list)).jsons).toEqual([{ 'Invoice Number': '2025-118' }]);
		expect((await read(fields({ name: nothing }))).error?.message).toMatch(/has no name/);
	});

	test('gives an item of empty fields and a hint for a file without text', async () => {
		const { jsons, hints } = await read({}, {}, picture(''));
		expect(jsons).toEqual([{ Date: '', Total: '' }]);
		expect(hints).toContain('No text found');
	});
});

describe('Read Table Rows', () => {
	const table = [
		'Invoice Number: | 2025-118',
		'',
		'Item | Qty | Unit Price',
		'Hammer | 2 | £15.00',
		'Nails | 5 | £2.50',
		'Glue | 1 | £7.95',
	].join('\n');
	const rows = async (parameters: INodeParameters, options: INodeParameters = {}) =>
		await read({ operation: 'readRows', ...parameters }, options, picture(table));

	test('gives numbers, and tells their currency', async () => {
		const { jsons, hints } = await rows({});
		expect(jsons[0]).toEqual({ Item: 'Hammer', Qty: 2, 'Unit Price': 15 });
		expect(hints).toContain('Unit Price: GBP');
	});

	test('gives text where that is asked for', async () => {
		expect((await rows({}, { numbers: 'printed' })).jsons[0]).toEqual({
			Item: 'Hammer',
			Qty: '2',
			'Unit Price': '£15.00',
		});
	});

	test('calls columns as databases take it', async () => {
		expect(Object.keys((await rows({}, { columnNames: 'simple' })).jsons[0] ?? {})).toEqual([
			'Item',
			'Qty',
			'Unit_Price',
		]);
	});
});
