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
});
