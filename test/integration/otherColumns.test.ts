import type { INodeParameters } from 'n8n-workflow';

import { carries, document, picture, png } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

const table = (...heading: string[]) =>
	[
		heading,
		['Hammer', '2', '31.80', 'new'],
		['Nails', '12', '104.40', 'old'],
		['Glue', '1', '7.95', 'old'],
	]
		.map((cells) => cells.slice(0, heading.length).join(' | '))
		.join('\n');

const hintsOf = async (
	headings: string[][],
	parameters: INodeParameters = {},
	options: INodeParameters = {},
) => {
	const { items, hints } = await ocr.run({
		items: headings.map((heading, index) => picture(table(...heading), `invoice-${index + 1}.png`)),
		parameters: { operation: 'readRows', ...parameters },
		options: { skipDuplicates: false, ...options },
	});
	expect(items).toHaveLength(3 * headings.length);
	return hints.map(({ message }) => message);
};

const WHAT_TO_DO =
	'A sheet gets the columns of all: read documents of one kind at a time, or give columns the same names with a Rename Keys node.';

describe('files whose tables have other columns than the first', () => {
	it('are named with these columns, in input order, whichever is read first', async () => {
		const first = table('Item', 'Qty', 'Amount');
		ocr.sandbox.faults.always({ kind: 'latency', ms: 200, match: carries(png(first)) });
		const hints = await hintsOf([
			['Item', 'Qty', 'Amount'],
			['Item', 'Menge', 'Betrag'],
			['Item', 'Qty', 'Amount'],
			['Item', 'Qty', 'Amount', 'State'],
		]);
		expect(hints).toEqual([
			`2 files have columns that invoice-1.png lacks: invoice-2.png (Menge, Betrag), invoice-4.png (State). ${WHAT_TO_DO}`,
		]);
	});

	it('are not mentioned where they bring no new ones', async () => {
		const full = ['Item', 'Qty', 'Amount'];
		await expect(hintsOf([full, ['Item', 'Qty'], full])).resolves.toEqual([]);
	});

	it('are told by the columns as the items have them', async () => {
		const hints = await hintsOf(
			[
				['Item', 'Total price', 'Qty'],
				['Item', 'Total.price', 'Amount'],
			],
			{},
			{ columnNames: 'simple' },
		);
		expect(hints).toEqual([
			`1 file has columns that invoice-1.png lacks: invoice-2.png (Amount). ${WHAT_TO_DO}`,
		]);
	});

	it('are compared by all of their tables, not page by page', async () => {
		const pages = [table('Item', 'Qty', 'Amount'), table('Part', 'Count', 'Price')];
		const { items, hints } = await ocr.run({
			items: [document(pages, 'one.pdf'), document(pages.toReversed(), 'two.pdf')],
			parameters: { operation: 'readRows', tables: 'all' },
		});
		expect(items).toHaveLength(12);
		expect(hints).toEqual([]);
	});
});
