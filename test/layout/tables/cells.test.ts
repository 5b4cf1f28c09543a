import { line } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

const columns: Column[] = [[50], [400, 'right'], [560, 'right']];
const heading = ['Description', 'Qty', 'Amount'];

describe('a cell of several lines', () => {
	it('is joined by spaces', async () => {
		const rows = [
			heading,
			['Varnish for boats,\ndries slowly', '2', '31.80'],
			['Rope', '12', '104.40'],
			['Life jacket for\nadults, with\nwhistle', '1', '57.95'],
			['Anchor', '3', '61.00'],
		];
		const joined = rows.map((cells) => cells.map((text) => text.replaceAll('\n', ' ')));
		expect(await tablesOf(grid(rows, columns, { pitch: 100 }))).toEqual([joined]);
	});

	it('goes on where all of a row begin small, as close as rows stand', async () => {
		const at: Column[] = [[60], [400], [900, 'right']];
		const rows = [
			['Berth', 'Kept by', 'What is to be done'],
			['Old quay', 'Harbour Board', 'Painted in April'],
			[
				'West mole with all of\nits outer steps',
				'Harbour Board',
				'Tarred every other year\nand washed down',
			],
			['Inner basin', 'Pilots', 'Dredged'],
			['Slipway of the boat\nhouse', 'Pilots', 'Scraped once the ferries\nare laid up'],
			['Lock', 'Harbour Board', 'Oiled in March'],
			['Coal yard', 'Pilots', 'Swept'],
		];
		let y = 100;
		const page = rows.flatMap((cells) => {
			const own = grid([cells], at, { top: y });
			y += cells.some((text) => text.includes('\n')) ? 48 : 24;
			return own;
		});
		const joined = rows.map((cells) => cells.map((text) => text.replaceAll('\n', ' ')));
		expect(await tablesOf(page)).toEqual([joined]);
	});

	it('is joined without a space in Chinese and behind a hyphen', async () => {
		const rows = [
			['商品名称', '数量', '金额'],
			['办公椅带扶手，\n靠背可调节', '2', '318.00'],
			['台灯', '12', '1040.00'],
			['Screw-\ndriver', '1', '57.95'],
			['纯牛奶', '3', '61.00'],
		];
		const joined = rows.map((cells) => cells.map((text) => text.replaceAll('\n', '')));
		expect(await tablesOf(grid(rows, columns, { pitch: 80 }))).toEqual([joined]);
	});

	it('belongs to its row where the other cells stand at half its height', async () => {
		const page = [
			...grid([heading], columns),
			...[160, 240, 320].flatMap((top, row) => [
				cell(`First line ${'abc'[row] ?? ''}`, [50], top),
				cell('second line', [50], top + 24),
				cell(String(row + 1), [400, 'right'], top + 12),
				cell(`${row + 1}5.50`, [560, 'right'], top + 12),
			]),
		];
		expect(await tablesOf(page)).toEqual([
			[
				heading,
				['First line a second line', '1', '15.50'],
				['First line b second line', '2', '25.50'],
				['First line c second line', '3', '35.50'],
			],
		]);
	});

	it('is told by distances that are a little smaller than those of rows', async () => {
		const names = ['Physics', 'Music', 'History', 'Biology', 'Maths'];
		const page = [
			...grid([['Time', 'Monday', 'Tuesday', 'Friday']], [[50], [200], [350], [500]]),
			...names.flatMap((name, row) => {
				const y = 140 + row * 58;
				return [
					cell(`0${5 + row}:45`, [50], y),
					...[200, 350, 500].map((x) => cell(name, [x], y)),
					...(row === 2 ? [] : [200, 500].map((x) => cell('room', [x], y + 27))),
				];
			}),
		];
		expect((await tablesOf(page))[0]?.slice(1)).toEqual(
			names.map((name, row) => {
				const full = row === 2 ? name : `${name} room`;
				return [`0${5 + row}:45`, full, name, full];
			}),
		);
	});
});

describe('rows', () => {
	const items = [
		['Hammer', '2', '31.80'],
		['Nails', '12', '104.40'],
		['Glue', '1', '7.95'],
	];

	it.each([
		['Subtotal', 'Tax', 'Total due'],
		['小计', '税额', '价税合计'],
	])('end above the sums: %s, %s, %s', async (...names) => {
		const sums = names.map((name, row) => [
			cell(name, [400, 'right'], 300 + row * 40),
			cell('144.15', [560, 'right'], 300 + row * 40),
		]);
		expect(
			await tablesOf([...grid([heading, ...items], columns, { top: 120 }), ...sums.flat()]),
		).toEqual([[heading, ...items]]);
	});

	it('end above a sum that was read together with its amount', async () => {
		const page = [...grid([heading, ...items], columns), line('Total 144.15', 360, 260, 200)];
		expect(await tablesOf(page)).toEqual([[heading, ...items]]);
	});

	it('do not take in addresses above nor notes below', async () => {
		const page = [
			line('Alder & Finch Ltd.', 50, 10, 180),
			line('14 Canal Street', 50, 34, 150),
			...grid([heading, ...items], columns, { top: 140 }),
			line('Please pay within 30 days. Thank you for your business.', 50, 330, 540),
			line('Account 20-31-44 12345678', 50, 358, 250),
		];
		expect(await tablesOf(page)).toEqual([[heading, ...items]]);
	});
});

it('a text in which a number follows a comma is one cell', async () => {
	const at: Column[] = [[50], [480, 'right'], [620, 'right']];
	const rows = [
		['Wine', 'Bottles', 'Amount'],
		['Old Hill 2023, 0.75 l', '24', '189.60'],
		['Lower Meadow 2021, 0.75 l', '12', '138.00'],
		['Grape juice, 1.0 l', '6', '19.20'],
	];
	expect(await tablesOf(grid(rows, at))).toEqual([rows]);
});
