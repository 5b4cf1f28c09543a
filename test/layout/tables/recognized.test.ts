import type { TextLine } from '../../../layout/page';
import { line } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

/** What a text's letters reach above the line they stand on and below it, as parts of the font's height. */
const reachOf = (text: string): [above: number, below: number] => [
	/[\p{Lu}\p{N}bdfhiklt()]/u.test(text) ? 0.8 : 0.55,
	/[gjpqy,;()]/u.test(text) ? 0.2 : 0,
];

/** The lines with boxes that end where their letters end. */
const hugged = (lines: readonly TextLine[]): TextLine[] =>
	lines.map((each) => {
		const { x, y, width, height } = each.box ?? { x: 0, y: 0, width: 0, height: 0 };
		const [above, below] = reachOf(each.text);
		return line(each.text, x, y + (0.8 - above) * height, width, (above + below) * height);
	});

/** The lines with boxes that are higher by a part of their height, as some engines draw them. */
const widened = (lines: readonly TextLine[], part: number): TextLine[] =>
	lines.map((each) => {
		const { x, y, width, height } = each.box ?? { x: 0, y: 0, width: 0, height: 0 };
		return line(each.text, x, y - (part * height) / 2, width, (1 + part) * height);
	});

const fish = [
	['Harbour', 'Mornings', 'Evenings', 'Nights'],
	['Old quay', 'Herring', 'Mackerel', 'Eel'],
	['Pier', 'Perch', 'Cod', 'Squid'],
	['Mole', 'Sole', 'Plaice', ''],
	['Lock', 'Carp', 'Roach', 'Pike'],
];
const harbours: Column[] = [[50], [300], [480], [660]];

describe('the heights of boxes', () => {
	const page = grid(fish, harbours, { pitch: 26 });

	it.each([0, 0.15, 0.3, 0.4])(
		'tell nothing of the table where all are higher by %d',
		async (part) => {
			expect(await tablesOf(widened(page, part))).toEqual([fish]);
		},
	);

	it.each([0, 0.2, 0.4])(
		'tell nothing of the table where they go by the letters, and are higher by %d',
		async (part) => {
			expect(await tablesOf(widened(hugged(page), part))).toEqual([fish]);
		},
	);
});

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

describe('years of several columns that were read as one', () => {
	const rows = [
		['Catch', '2019', '2020', '2021', '2022'],
		['Herring and other small fish', '0.41', '0.38', '0.35', '0.44'],
	];
	const at: Column[] = [[50], [400], [500], [600], [700]];
	const others = grid(rows, at).filter(({ text }) => !['2020', '2021', '2022'].includes(text));

	it.each(['202020212022', '2020 20212022', '2020 2021 2022'])('are cut: %s', async (text) => {
		expect(await tablesOf([...others, line(text, 500, 100, 240)])).toEqual([rows]);
	});

	it('are one number where they stand no further apart than its digits', async () => {
		const codes = [
			['Boat', 'Licence', 'Crew'],
			['Gull', '20192020', '4'],
			['Tern', '20212022', '6'],
		];
		expect(await tablesOf(grid(codes, [[50], [300], [520, 'right']]))).toEqual([codes]);
	});
});
