import type { TextLine } from '../../../layout/page';
import { examplePage, line, pageOf, textOf, turned } from '../pages';

const reversed = (lines: TextLine[]): TextLine[] => [...lines].reverse();

describe("the example of the API's own page", () => {
	const texts = examplePage.lines.map(({ text }) => text);

	it('gives its seven lines in order', async () => {
		expect((await textOf(examplePage, 'lines')).split('\n')).toEqual(texts);
	});

	it('gives its four paragraphs in order', async () => {
		expect((await textOf(examplePage, 'paragraphs')).split('\n\n')).toEqual([
			texts[0],
			texts[1],
			`${texts[2]} ${texts[3]} ${texts[4]}`,
			`${texts[5]} ${texts[6]}`,
		]);
	});

	it('gives the same whatever the order of the answer', async () => {
		const shuffled = { ...examplePage, lines: reversed(examplePage.lines) };
		expect((await textOf(shuffled, 'lines')).split('\n')).toEqual(texts);
	});

	it('keeps indents in the layout', async () => {
		const layout = (await textOf(examplePage, 'layout')).split('\n');
		const indent = (text = ''): number => {
			const row = layout.find((each) => each.includes(text)) ?? '';
			return row.length - row.trimStart().length;
		};
		expect(indent(texts[0])).toBeGreaterThan(indent(texts[2]));
		expect(indent(texts[2])).toBeGreaterThan(indent(texts[3]));
		expect(indent(texts[6])).toBe(0);
	});
});

const prose = (x: number, y: number, name: string): TextLine[] =>
	[0, 1, 2, 3, 4, 5].map((n) => line(`${name} line ${n} of running text`, x, y + n * 30, 300 - n));

const twoColumns = [
	line('A heading over the whole width of the page', 100, 40, 500),
	...prose(50, 100, 'left'),
	...prose(400, 107, 'right'),
	line('A closing line that spans both of the columns again', 50, 320, 650),
];

const expectedColumns = [
	'A heading over the whole width of the page',
	...[0, 1, 2, 3, 4, 5].map((n) => `left line ${n} of running text`),
	...[0, 1, 2, 3, 4, 5].map((n) => `right line ${n} of running text`),
	'A closing line that spans both of the columns again',
];

describe('columns', () => {
	it('reads one column after the other under a heading that spans them', async () => {
		expect((await textOf(pageOf(reversed(twoColumns)), 'lines')).split('\n')).toEqual(
			expectedColumns,
		);
	});

	it('reads columns whose lines stand at the same height one after the other', async () => {
		const lines = [...prose(50, 100, 'left'), ...prose(400, 100, 'right')];
		expect((await textOf(pageOf(lines), 'lines')).split('\n')).toEqual(
			expectedColumns.slice(1, -1),
		);
	});

	it.each([10, 90, -90, 180, 270, -12.5])('reads a page turned by %d° alike', async (degrees) => {
		for (const keepBoxes of [true, false]) {
			const page = turned(pageOf(reversed(twoColumns)), degrees, keepBoxes);
			expect((await textOf(page, 'lines')).split('\n')).toEqual(expectedColumns);
			const noAngle = { ...page, angle: null };
			expect((await textOf(noAngle, 'lines')).split('\n')).toEqual(expectedColumns);
		}
	});

	it('reads a page whose text is still slanted by two degrees alike', async () => {
		const page = { ...turned(pageOf(reversed(twoColumns)), 2, false), angle: 0 };
		expect((await textOf(page, 'lines')).split('\n')).toEqual(expectedColumns);
	});

	it('reads address blocks side by side one after the other', async () => {
		const page = pageOf([
			line('Bill to', 50, 100, 60),
			line('Ship to', 400, 100, 60),
			line('Acme Trading', 50, 126, 110),
			line('Beta Works', 400, 126, 100),
			line('Long Street', 50, 152, 100),
			line('Short Road', 400, 152, 100),
		]);
		expect((await textOf(page, 'lines')).split('\n')).toEqual([
			'Bill to',
			'Acme Trading',
			'Long Street',
			'Ship to',
			'Beta Works',
			'Short Road',
		]);
	});

	it('reads vertical writing from right to left', async () => {
		const page = pageOf([
			line('床前明月光', 100, 50, 22, 110),
			line('靜夜思', 200, 50, 22, 70),
			line('疑是地上霜', 50, 50, 22, 110),
		]);
		expect(await textOf(page, 'lines')).toBe('靜夜思\n床前明月光\n疑是地上霜');
	});

	it('reads what stands further down in a column of vertical writing after what is above it', async () => {
		const page = pageOf([
			line('疑是地上霜', 50, 50, 22, 110),
			line('床前明月光', 100, 200, 22, 110),
			line('靜夜思', 100, 50, 22, 70),
		]);
		expect(await textOf(page, 'lines')).toBe('靜夜思\n床前明月光\n疑是地上霜');
	});
});

const table = pageOf([
	line('Item', 50, 100, 40),
	line('Qty', 300, 100, 30),
	line('Price', 400, 100, 50),
	line('Paper', 50, 140, 50),
	line('2', 320, 140, 10),
	line('19.00', 400, 140, 50),
	line('Blue ink', 50, 180, 80),
	line('1', 320, 180, 10),
	line('7.50', 410, 180, 40),
]);

describe('cells', () => {
	it('keeps the cells of a table row on one line', async () => {
		expect(await textOf(table, 'lines')).toBe('Item Qty Price\nPaper 2 19.00\nBlue ink 1 7.50');
	});

	it('keeps a key and its value together', async () => {
		const page = pageOf([
			line('Invoice No:', 50, 100, 110),
			line('123', 300, 102, 30),
			line('Date:', 50, 126, 50),
			line('2026-11-22', 300, 128, 100),
		]);
		expect(await textOf(page, 'lines')).toBe('Invoice No: 123\nDate: 2026-11-22');
	});

	it('keeps columns apart by spaces on a grid in the layout', async () => {
		const rows = (await textOf(table, 'layout')).split('\n').filter(Boolean);
		const at = (row: number, text: string): number => rows[row]?.indexOf(text) ?? -1;
		expect(rows).toHaveLength(3);
		expect(at(0, 'Price')).toBe(at(1, '19.00'));
		expect(at(0, 'Price') + 5).toBe(at(2, '7.50') + 4);
		expect(at(1, ' 2 ')).toBe(at(2, ' 1 '));
	});

	it('keeps columns apart in the layout where a line has no text', async () => {
		const page = pageOf([line('', 10, 50, 30), line('Pen', 50, 100, 30), line('12', 250, 100, 20)]);
		expect((await textOf(page, 'layout')).trim()).toMatch(/^Pen {10,}12$/);
	});

	it('counts wide characters as two in the layout', async () => {
		const page = pageOf([
			line('品名', 50, 100, 40),
			line('数量', 250, 100, 40),
			line('Pen', 50, 130, 30),
			line('12', 250, 130, 20),
		]);
		expect(await textOf(page, 'layout')).toBe(`品名${' '.repeat(16)}数量\nPen${' '.repeat(17)}12`);
	});
});

describe('paragraphs', () => {
	it('joins Chinese lines without a space and English ones with a space', async () => {
		const page = pageOf([
			line('今天天气', 50, 100, 80, 20, 1),
			line('很好，', 50, 130, 60, 20, 1),
			line('Hello big-', 50, 200, 100, 20, 2),
			line('hearted world', 50, 230, 130, 20, 2),
			line('用 Excel', 50, 300, 80, 20, 3),
			line('打开', 50, 330, 40, 20, 3),
		]);
		expect(await textOf(page, 'paragraphs')).toBe(
			'今天天气很好，\n\nHello big-hearted world\n\n用 Excel 打开',
		);
	});

	it('tells paragraphs by their places where there are no numbers', async () => {
		const page = pageOf([
			line('First paragraph starts here and fills', 50, 100, 400),
			line('the line to its end, then it stops', 50, 126, 390),
			line('here.', 50, 152, 50),
			line('Second paragraph after a wider space', 50, 210, 400),
			line('goes on here.', 50, 236, 120),
		]);
		expect((await textOf(page, 'paragraphs')).split('\n\n')).toEqual([
			'First paragraph starts here and fills the line to its end, then it stops here.',
			'Second paragraph after a wider space goes on here.',
		]);
	});

	it('keeps rows of cells on lines of their own', async () => {
		expect(await textOf(table, 'paragraphs')).toMatch(
			/^Item Qty Price\s+Paper 2 19.00\s+Blue ink 1 7.50$/,
		);
	});
});

describe('lines without a place', () => {
	it('follow the line before them', async () => {
		const lost = { ...line('lost', 0, 0, 0), polygon: null, box: null };
		const page = pageOf([lost, line('below', 50, 200, 60), lost, line('above', 50, 100, 60)]);
		for (const layout of ['lines', 'paragraphs'] as const) {
			expect((await textOf(page, layout)).split(/\n+/)).toEqual(['lost', 'above', 'below', 'lost']);
		}
	});

	it('take the turned polygon where the box is missing on some lines only', async () => {
		const page = turned(pageOf(twoColumns), 10);
		const shifted = page.lines.map((each, index) => ({
			...each,
			box: each.box && index % 3 ? { ...each.box, x: each.box.x + 500 } : null,
		}));
		expect((await textOf({ ...page, lines: reversed(shifted) }, 'lines')).split('\n')).toEqual(
			expectedColumns,
		);
	});
});
