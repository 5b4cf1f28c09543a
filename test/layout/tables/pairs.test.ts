import { grid, tablesOf, type Column } from './gridPage';

const columns: Column[] = [[60], [420]];

/** A name with its number. */
type Pair = readonly [string, string];

describe('names with their numbers, without a heading', () => {
	it.each<[kind: string, rows: Pair[]]>([
		[
			'flags',
			[
				['Ferritin', '9.8 L'],
				['Lactate', '1.4'],
				['Cortisol', '31 ↑'],
			],
		],
		[
			'blanks in them',
			[
				['Fuel', '2, 310.40'],
				['Crew', '8, 905.00'],
				['Ice', '415.75'],
			],
		],
		[
			'nothing beside them',
			[
				['Cod', '310.40'],
				['Plaice', '805.00'],
				['Eel', '15.75'],
			],
		],
	])('are a table of numbers with %s', async (_, rows) => {
		expect(await tablesOf(grid(rows, columns))).toEqual([rows]);
	});

	it.each<[kind: string, rows: Pair[]]>([
		[
			'two of them',
			[
				['Cod', '310.40'],
				['Eel', '15.75'],
			],
		],
		[
			'words',
			[
				['Boat', 'at sea'],
				['Nets', 'in the loft'],
				['Crew', 'ashore'],
			],
		],
		[
			'sums',
			[
				['Catch', '310.40'],
				['Landing dues', '15.60'],
				['To be paid', '326.00'],
			],
		],
		[
			'numbers of many kinds',
			[
				['Since', '2021-04-01'],
				['Berth', '14'],
				['Call', '+44 20 7946 0018'],
			],
		],
	])('are no table where they are %s', async (_, rows) => {
		expect(await tablesOf(grid(rows, columns))).toEqual([]);
	});
});
