import { line } from '../pages';
import { cell, grid, tablesOf } from './gridPage';

describe('a text that came in two pieces', () => {
	it('makes no column where the same place is a mere blank on other rows', async () => {
		const names = ['Anna Lund', 'Per Holm', 'Ida Berg', 'Nils Dahl', 'Eva Strand', 'Ole Moen'];
		const places = ['North of the old mill', 'South of the new dam'];
		const rows = [
			['Name', 'Where', 'Metres'],
			...Array.from({ length: 24 }, (_, index) => [
				names[index % names.length] ?? '',
				places[index % 2] ?? '',
				String(120 + 7 * index),
			]),
		];
		const whole = grid(rows, [[50], [300], [700, 'right']]);
		const torn = whole.flatMap((each) => {
			const { x = 0, y = 0 } = each.box ?? {};
			if (y !== 100 + 7 * 40 || each.text !== places[0]) return [each];
			return [line('North of', x, y, 80), line('the old mill', x + 90, y, 120)];
		});
		expect(torn.length).toBe(whole.length + 1);
		expect(await tablesOf(torn)).toEqual([rows]);
	});
});

it('a mark below the same mark is a cell of its own, however close the two rows stand', async () => {
	const rows = [
		['Tasks', 'Crew', 'Guests'],
		['Mending the nets', 'x', ''],
		['Keeping the watch through the night', 'x', 'x'],
		['Scrubbing the deck', 'x', ''],
		['Hauling in the anchor', 'x', 'x'],
		['Painting the hull', 'x', ''],
		['Writing the log', 'x', 'x'],
	];
	const tops = [0, 38, 70, 108, 140, 178, 210];
	const lines = rows.flatMap((cells, row) =>
		grid([cells], [[50], [600, 'centre'], [760, 'centre']], { top: 100 + (tops[row] ?? 0) }),
	);
	expect(await tablesOf(lines)).toEqual([rows]);
});

it('a source right under a table is no row of it', async () => {
	const rows = [
		['Berth', 'Boats', 'Metres'],
		['Inner basin, east side', '14', '120'],
		['Outer basin', '9', '95'],
		['Fuel jetty', '3', '40'],
	];
	const lines = grid(rows, [[50], [400, 'right'], [560, 'right']], { pitch: 30 });
	expect(await tablesOf([...lines, cell('Source: port log', [50], 214)])).toEqual([rows]);
});
