import { line } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

describe('the name of a section', () => {
	it('stays among the rows where it ends soon right of where they begin', async () => {
		const at: Column[] = [[100], [700, 'right']];
		const rows = [
			['Craft and gear', 'Share in 2019'],
			['Sailing boats', '31'],
			['Rowing boats', '24'],
			['Loft', ''],
			['Ropes and sails', '9'],
			['Paint', '4'],
		];
		const [names = [], ...body] = rows;
		const page = [
			...grid([names], at),
			...body.flatMap((cells, row) =>
				cells[1] === ''
					? [cell('Loft', [70], 140 + 40 * row)]
					: grid([cells], at, { top: 140 + 40 * row }),
			),
		];
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('does not go on with the text above it, which is indented', async () => {
		const at: Column[] = [[80], [520, 'right'], [660, 'right']];
		const names = ['Boats', 'Crew', 'Days'];
		const sections = [
			['Built of wood', 'Dinghies and all\nthat are rowed'],
			['Built of steel', 'Barges with two\nmasts or more'],
			['Hired in spring', 'Boats that go\nunder sail'],
			['On loan', 'Ferries and tugs\nof the harbour'],
		].map(([section = '', last = ''], at) => ({
			section,
			rows: [
				['Yachts', `1${at}`, '204'],
				['Cutters', `3${at}`, '118'],
				[last, `2${at}`, '340'],
			],
		}));
		let y = 140;
		const lines = sections.flatMap(({ section, rows }) => {
			const own = [cell(section, [60], y)];
			y += 30;
			for (const cells of rows) {
				const [first = '', ...numbers] = cells;
				const [upper = '', lower] = first.split('\n');
				own.push(...grid([[upper, ...numbers]], at, { top: y }));
				if (lower !== undefined) own.push(cell(lower, [86], (y += 22)));
				y += lower === undefined ? 30 : 24;
			}
			return own;
		});
		const expected = sections.flatMap(({ section, rows }) => [
			[section, '', ''],
			...rows.map((cells) => cells.map((text) => text.replaceAll('\n', ' '))),
		]);
		expect(await tablesOf([...grid([names], at), ...lines])).toEqual([[names, ...expected]]);
	});

	it('leaves the rows of a form apart, though they stand closer than it does', async () => {
		const rows = [
			['Skipper', 'Halvorsen', 'Mate', 'Ines Duarte'],
			['Born on', '9 May 1968', 'Mobile', '0555 014 227'],
			['Quay', 'Tollgate Pier 8', 'Port', 'Kirkwall'],
			['2. Ship', '', '', ''],
			['What it is called', 'Grey Heron', 'Launched', '1987'],
			['Beam in metres', '3.15', 'Weight', '6.20'],
			['Covered by', 'Forth Assurance', 'Number', 'FA-20418'],
			['3. Stay', '', '', ''],
			['Begins', '2 June 2026', 'Ends', '30 June 2026'],
			['Hoped for', 'Outer quay', 'Water', 'no'],
		];
		let top = 100;
		const page = rows.flatMap((cells) => {
			const isName = cells[1] === '';
			top += isName ? 67 : 47;
			return grid([cells], [[isName ? 79 : 93], [328], [628], [863]], { top });
		});
		expect(await tablesOf(page)).toEqual([rows]);
	});

	it('may be two lines that stand no closer than rows do', async () => {
		const at: Column[] = [[60], [520, 'right'], [660, 'right']];
		const rows = [
			['Boats', 'Crew', 'Days'],
			['Laid up over the winter', '', ''],
			['Yachts', '14', '204'],
			['Ferries of the harbour', '31', '118'],
			['Handed over to others', '', ''],
			['before the end of March', '', ''],
			['Tugs', '22', '340'],
			['Barges', '9', '96'],
		];
		const [joined, ...others] = await tablesOf(grid(rows, at, { pitch: 30 }));
		expect(others).toEqual([]);
		expect(joined).toEqual([
			...rows.slice(0, 4),
			['Handed over to others before the end of March', '', ''],
			...rows.slice(6),
		]);
	});
});

it('a paragraph between two tables whose columns stand below one another belongs to neither', async () => {
	const at: Column[] = [[60], [480, 'right'], [620, 'right']];
	const first = [
		['Harbour', 'Boats', 'Berths'],
		['Old quay', '118', '140'],
		['West mole', '64', '90'],
		['Inner basin', '27', '30'],
	];
	const second = [
		['Harbour', 'Crew', 'Pilots'],
		['Old quay', '402', '12'],
		['West mole', '171', '7'],
		['Inner basin', '95', '3'],
	];
	const text = [
		'The boats that are laid up over the winter are counted where they lie,',
		'and those at sea in the harbour to which they belong by the register; the',
		'crews, on the other hand, are counted where their pay is handed out, which',
		'for most of them is the old quay.',
	];
	const page = [
		...grid(first, at, { top: 100, pitch: 30 }),
		...text.map((each, row) => line(each, 60, 226 + 26 * row, each.length * 8)),
		cell('On duty', [530, 'centre'], 340),
		...grid(second, at, { top: 363, pitch: 30 }),
	];
	const [, ...body] = second;
	expect(await tablesOf(page)).toEqual([
		first,
		[['Harbour', 'On duty Crew', 'On duty Pilots'], ...body],
	]);
});
