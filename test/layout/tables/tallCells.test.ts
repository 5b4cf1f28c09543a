import { line } from '../pages';
import { grid, tablesOf, type Column } from './gridPage';

const columns: Column[] = [[60], [180], [330], [640], [900, 'right']];
const PITCH = 26;
const NAMES = ['Season', 'Grade', 'What it means', 'Surveyed by', 'Berths'];

/** Rows of cells of one or more lines, each set around the middle of its row, `space` pixels apart. */
const centred = (rows: readonly (readonly string[])[], top: number, space: number) => {
	let below = top;
	return rows.flatMap((cells) => {
		const lines = cells.map((cell) => cell.split('\n'));
		const most = Math.max(...lines.map((each) => each.length));
		const middle = below + (PITCH * (most - 1)) / 2;
		below += PITCH * (most - 1) + 20 + space;
		return lines.flatMap((each, at) =>
			each.map((text, index) => {
				const [x, align] = columns[at] ?? [0];
				const width = text.length * 9;
				const y = middle + PITCH * (index - (each.length - 1) / 2);
				return line(text, align === 'right' ? x - width : x, y, width);
			}),
		);
	});
};

const MEANING = 'Holds in any weather,\nlittle moved by tides';
const rows = [
	['2019', 'I', MEANING, 'Northern\nHarbour\nBoard and\nthe Pilots’\nGuild', '48'],
	['2018', 'I', MEANING, 'Northern\nHarbour\nBoard and\nthe Pilots’\nGuild', '48'],
	['2017', 'II', MEANING, 'Harbour\nGuild', '46'],
	['2016', 'II', MEANING, 'Harbour\nGuild', '46'],
];
const asRead = rows.map((cells) => cells.map((cell) => cell.replaceAll('\n', ' ')));

describe('cells of very different heights around the middles of their rows', () => {
	it.each([6, 8, 14, 24])('are one row each, %d pixels apart', async (space) => {
		const page = [...grid([NAMES], columns, { top: 60 }), ...centred(rows, 100, space)];
		expect(await tablesOf(page)).toEqual([[NAMES, ...asRead]]);
	});

	it('leave its second line to a name', async () => {
		const names = grid([['', '', '', 'and signed', '']], columns, { top: 84 });
		const page = [
			...grid([NAMES], columns, { top: 60 }),
			...names,
			...centred(rows.slice(2), 124, 14),
		];
		const heading = NAMES.with(3, 'Surveyed by and signed');
		expect(await tablesOf(page)).toEqual([[heading, ...asRead.slice(2)]]);
	});
});
