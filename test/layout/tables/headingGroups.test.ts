import { cell, grid, tablesOf, type Column } from './gridPage';

const right = (...places: number[]): Column[] => places.map((x) => [x, 'right']);
const namesOf = async (page: Parameters<typeof tablesOf>[0]) => (await tablesOf(page))[0]?.[0];

describe('a name over several columns', () => {
	const years: Column[] = [[50], ...right(300, 420, 540, 660, 780, 900)];
	const body = [
		['North', '112', '98', '210', '120', '101', '221'],
		['South', '87', '66', '153', '91', '70', '161'],
		['West', '140', '122', '262', '138', '125', '263'],
	];

	it('is that of the columns whose names come again under the next', async () => {
		const page = [
			cell('2022', [420, 'centre'], 60),
			cell('2023', [780, 'centre'], 60),
			...grid([['Region', 'Paid', 'Free', 'All', 'Paid', 'Free', 'All'], ...body], years),
		];
		expect(await namesOf(page)).toEqual([
			'Region',
			...['2022 Paid', '2022 Free', '2022 All'],
			...['2023 Paid', '2023 Free', '2023 All'],
		]);
	});

	it('is none where each column has a name of two lines', async () => {
		const at = [[50], ...right(300, 420, 540)] as Column[];
		const page = [
			...['Paid', 'Free', 'All'].map((name, n) => cell(name, [300 + 120 * n, 'right'], 72)),
			...grid(
				[['Region', 'visits', 'visits', 'visits'], ...body.map((row) => row.slice(0, 4))],
				at,
			),
		];
		expect(await namesOf(page)).toEqual(['Region', 'Paid visits', 'Free visits', 'All visits']);
	});
});
