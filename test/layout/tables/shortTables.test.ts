import type { TextLine } from '../../../layout/page';
import { textWidth } from '../../../layout/place/textWidth';
import { line, pageOf, turned } from '../pages';
import { tablesOf } from './gridPage';

type Cell = readonly [x: number, y: number, text: string, width?: number];

/** Lines 24 pixels high, as wide as their text. */
const lines = (cells: readonly Cell[], height = 24): TextLine[] =>
	cells.map(([x, y, text, width = textWidth(text) * 11]) => line(text, x, y, width, height));

/** Cells of rows at the same places. */
const rowsAt = (
	xs: readonly number[],
	rows: readonly (readonly string[])[],
	top = 60,
	pitch = 40,
) =>
	rows.flatMap((texts, row) =>
		texts.flatMap((text, at): Cell[] => {
			const x = xs[at];
			return text === '' || x === undefined ? [] : [[x, top + pitch * row, text]];
		}),
	);

describe('a short table', () => {
	it('has all its columns, the descriptions being short', async () => {
		const rows = [
			['Part', 'Details', 'Pcs', 'Price each', 'Sum'],
			['T-4', 'Valve', '3', '12.00', '36.00'],
			['K-9', 'Seal', '10', '1.50', '15.00'],
			['M-1', 'Pump', '1', '88.00', '88.00'],
		];
		expect(await tablesOf(lines(rowsAt([42, 165, 690, 810, 970], rows)))).toEqual([rows]);
	});

	it('has its first row below names though the amounts of others have more digits', async () => {
		const rows = [
			['', 'Room only', 'Breakfast', 'Half board'],
			['Single room', '€62', '€74', '€96'],
			['Double room', '€88', '€112', '€156'],
			['Family room', '€120', '€156', '€222'],
			['Suite', '€180', '€204', '€248'],
		];
		expect(await tablesOf(lines(rowsAt([42, 340, 560, 780], rows)))).toEqual([rows]);
	});

	it('has them where its names are centred over texts to the left', async () => {
		const rows = [
			['Part', 'Details', 'Pcs', 'Price each', 'Sum'],
			['T-4', 'Valve for steam', '3', '12.00', '36.00'],
			['K-9', 'Seal', '10', '1.50', '15.00'],
			['M-1', 'Pump, cast iron', '1', '88.00', '188.00'],
		];
		const names: Cell[] = [
			[24, 60, 'Part'],
			[110, 60, 'Details'],
			[246, 60, 'Pcs'],
			[286, 60, 'Price each'],
			[418, 60, 'Sum'],
		];
		const page = [...names, ...rowsAt([20, 82, 246, 292, 404], rows.slice(1), 90, 30)];
		expect(await tablesOf(lines(page))).toEqual([rows]);
	});

	it('has no word of a stamp across it in a cell', async () => {
		const rows = [
			['Metal', 'Lot', 'Share'],
			['Tin', '118', '0.07'],
			['Zinc', '119', '0.31'],
			['Lead', '120', '0.04'],
			['Iron', '121', '0.12'],
			['Nickel', '122', '0.02'],
		];
		const [w, h, x, y] = [100, 30, 460, 215];
		const d = Math.SQRT1_2;
		const corner = (a: number, b: number) => ({
			x: Math.round(x + d * (a + b)),
			y: Math.round(y + d * (b - a)),
		});
		const stamp: TextLine = {
			...line('DRAFT', 0, 0, 0),
			polygon: [corner(-w, -h), corner(w, -h), corner(w, h), corner(-w, h)],
			box: { x: x - 92, y: y - 92, width: 184, height: 184 },
		};
		const page = lines(rowsAt([60, 250, 430], rows));
		expect(await tablesOf([...page.slice(0, 7), stamp, ...page.slice(7)])).toEqual([rows]);
	});

	it('has no upright head of a sideways page for a column', async () => {
		const rows = [
			['Metal', 'Lot', 'Share'],
			['Tin', '118', '0.07'],
			['Zinc', '119', '0.31'],
			['Lead', '120', '0.04'],
		];
		const sideways = turned(pageOf(lines(rowsAt([160, 350, 530], rows))), 90);
		const upright = (text: string, boxX: number, boxY: number, x: number, y: number): TextLine => ({
			...line(text, x, y, text.length * 11, 24),
			box: { x: boxX, y: boxY, width: 24, height: text.length * 11 },
		});
		const heads = [upright('Annex D', 90, 40, -120, 60), upright('23', 90, 180, -200, 90)];
		expect(await tablesOf({ ...sideways, lines: [...heads, ...sideways.lines] })).toEqual([rows]);
	});

	it('has a middle column that stands a little lower', async () => {
		const rows = [
			['检查', '数值', '正常范围'],
			['血红蛋白', '131', '115-150'],
			['白细胞', '6.2', '3.5-9.5'],
			['血小板', '208', '125-350'],
		];
		const page = rowsAt([60, 300, 480], rows, 60, 34).map(([x, y, text]): Cell => [
			x,
			x === 300 ? y + 5 : y,
			text,
		]);
		expect(await tablesOf(lines(page, 20))).toEqual([rows]);
	});
});

describe('a number whose polygon begins at another corner', () => {
	it('stays in its row', async () => {
		const rows = [
			['Part', 'Pcs', 'Cost'],
			['Hinge', '96', '2.50'],
			['Latch', '68', '0.85'],
			['Wedge', '86', '1.25'],
		];
		const page = lines(rowsAt([40, 250, 400], rows, 24, 30), 21).map((one) =>
			one.text === '96'
				? {
						...one,
						polygon: [
							{ x: 297, y: 75 },
							{ x: 248, y: 75 },
							{ x: 248, y: 54 },
							{ x: 297, y: 54 },
						],
						box: { x: 297, y: 75, width: 49, height: 21 },
					}
				: one,
		);
		expect(await tablesOf(page)).toEqual([rows]);
	});
});

it('a table of right-to-left writing is read from the right', async () => {
	const rows = [
		['السعر', 'العدد', 'الصنف'],
		['1.40', '3', 'خبز'],
		['5.60', '1', 'عسل'],
		['3.25', '14', 'شاي'],
	];
	const found = await tablesOf(lines(rowsAt([60, 260, 460], rows)));
	expect(found).toEqual([rows.map((row) => row.toReversed())]);
});
