import type { INodeParameters } from 'n8n-workflow';

import { failing } from '../helpers/echoEngine';
import { document, picture } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

const HEAD = ['Invoice Number: | 2025-118', 'Invoice Date: | 14 March 2025', ''];
const TABLE = ['Item | Qty | Price', 'Hammer | 2 | 15.00', 'Nails | 5 | 2.50', 'Glue | 1 | 7.95'];
const INVOICE = [...HEAD, ...TABLE].join('\n');

const NUMBER = { name: 'Number', field: 'invoiceNumber' };
const DATE = { name: 'Date', field: 'date' };
const PHONE = { name: 'Phone' };

const read = async (
	values: INodeParameters[],
	files: ReturnType<typeof picture>,
	options: INodeParameters = {},
) => {
	const { items, error, hints } = await ocr.run({
		items: [files],
		parameters: { operation: 'readRows', documentFields: { values } },
		options,
		node: { onError: 'continueRegularOutput' },
	});
	expect(error).toBeUndefined();
	return { rows: items.map(({ json }) => json), hints: hints.map(({ message }) => message) };
};

describe('the fields of a document on its rows', () => {
	test('stand before the columns, in their order, on each row', async () => {
		const { rows } = await read([DATE, { ...NUMBER, name: 'No.' }], picture(INVOICE));
		expect(rows.map((row) => Object.entries(row))).toEqual(
			[
				['Hammer', 2, 15],
				['Nails', 5, 2.5],
				['Glue', 1, 7.95],
			].map(([item, quantity, price]) => [
				['Date', '2025-03-14'],
				['No.', '2025-118'],
				['Item', item],
				['Qty', quantity],
				['Price', price],
			]),
		);
	});

	test('put a number behind a column of the same name', async () => {
		const { rows } = await read([{ name: 'Item', field: 'date' }], picture(INVOICE));
		expect(rows[0]).toEqual({ Item: '2025-03-14', 'Item 2': 'Hammer', Qty: 2, Price: 15 });
	});

	test('are empty where they are not certain, and a hint names them', async () => {
		const { rows, hints } = await read([DATE, PHONE], picture(INVOICE, 'a.png'));
		expect(rows[2]).toMatchObject({ Date: '2025-03-14', Phone: '', Item: 'Glue' });
		expect(hints.join('\n')).toContain('a.png (Phone)');
	});

	test('are told by a hint where there is no table for them', async () => {
		const letter = picture([...HEAD, 'Thank you for your order.'].join('\n'), 'letter.png');
		const { rows, hints } = await read([NUMBER, DATE, PHONE], letter);
		expect(rows).toEqual([]);
		expect(hints).toContainEqual(
			expect.stringMatching(
				/^No table found in: letter\.png \(Number: 2025-118, Date: 2025-03-14\)/,
			),
		);
	});

	test('are found over all pages, also where one of them failed', async () => {
		const blurred = failing('FailedOperation.ImageBlur');
		const pages = [HEAD.join('\n'), blurred, TABLE.join('\n')];
		const { rows } = await read([DATE], document(pages, 'three.pdf'));
		expect(rows).toHaveLength(4);
		expect(rows[0]).toMatchObject({ details: { page: 2 } });
		expect(rows.slice(1).map((row) => [row.Date, row.Item])).toEqual([
			['2025-03-14', 'Hammer'],
			['2025-03-14', 'Nails'],
			['2025-03-14', 'Glue'],
		]);
	});

	test('are framed in the visual report', async () => {
		const { items } = await ocr.run({
			items: [picture(INVOICE)],
			parameters: { operation: 'readRows', documentFields: { values: [DATE] } },
			options: { visualReport: true },
		});
		const [first, ...others] = items.map(({ binary }) => binary?.report);
		expect(others).toEqual([undefined, undefined]);
		const svg = first ? (await ocr.engine.read(first)).toString() : '';
		expect(svg.match(/<g><title>Date: 2025-03-14[^<]*<\/title><polygon/g)).toHaveLength(1);
	});
});
