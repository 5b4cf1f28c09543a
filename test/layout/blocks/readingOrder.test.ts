import { line, pageOf, textOf } from '../pages';
import type { TextLine } from '../../../layout/page';

const linesOf = async (lines: TextLine[]): Promise<string[]> =>
	(await textOf(pageOf(lines), 'lines')).split('\n');
const paragraphsOf = async (lines: TextLine[]): Promise<string[]> =>
	(await textOf(pageOf(lines), 'paragraphs')).split('\n\n');

describe('columns of a paper', () => {
	/** Four times a full line and a line in two pieces, beside full lines of the other column. */
	const paper = [0, 1, 2, 3].flatMap((n) => [
		line('the cooling of a brass casting in a mould', 210, 500 + 110 * n, 980, 44, 1),
		line('was slowed down to nineteen hours by hand', 1310, 500 + 110 * n, 985, 44, 2),
		line('fine Zn', 210, 555 + 110 * n, 300, 44, 1),
		line('needles grew in it', 610, 555 + 110 * n, 580, 44, 1),
		line('and so the other column goes on', 1310, 555 + 110 * n, 985, 44, 2),
	]);

	it('are read one after the other, pieces of a justified line in their places', async () => {
		const left = ['the cooling of a brass casting in a mould', 'fine Zn needles grew in it'];
		const right = ['was slowed down to nineteen hours by hand', 'and so the other column goes on'];
		expect(await linesOf(paper)).toEqual([
			...[0, 1, 2, 3].flatMap(() => left),
			...[0, 1, 2, 3].flatMap(() => right),
		]);
	});

	it('keep a title over both and a page number below both apart', async () => {
		const lines = [
			line('On the cooling of brass', 700, 400, 900, 60),
			...paper,
			line('17', 1230, 1040, 40, 40),
		];
		const read = await linesOf(lines);
		expect([read[0], read.at(-1), read.length]).toEqual(['On the cooling of brass', '17', 18]);
		expect(read[8]).toBe('fine Zn needles grew in it');
	});

	it('keep the labels of a chart in their column', async () => {
		const chart = ['0', '50', '100', 'Hours'].map((text, at) =>
			line(text, 1400 + 200 * at, 200, 60, 30),
		);
		const read = await linesOf([...chart, ...paper]);
		expect(read.indexOf('0 50 100 Hours')).toBe(8);
	});
});

it('reads a letterhead line by line', async () => {
	const page = [
		line('OAKLEY- BRANDT.', 200, 50, 230, 22),
		line('LTD.', 450, 51, 60, 17),
		line('12 HARBOUR ROW DOVER, KENT CT16 2QX', 204, 83, 196, 14),
		line('(304) 551-7700', 427, 80, 81, 12),
	];
	expect(await linesOf(page)).toEqual([
		'OAKLEY- BRANDT. LTD.',
		'12 HARBOUR ROW DOVER, KENT CT16 2QX (304) 551-7700',
	]);
});

it('keeps the rows of a small table together, whatever their paragraph numbers', async () => {
	const cells: [string, number, number, number, number][] = [
		['Test', 10, 10, 50, 1],
		['Result', 200, 10, 60, 3],
		['Range', 350, 10, 50, 5],
		['Sodium', 10, 40, 60, 2],
		['141', 200, 40, 30, 4],
		['135-145', 350, 40, 70, 5],
		['Ferritin', 10, 70, 80, 6],
		['88', 200, 70, 20, 7],
		['30-400', 350, 70, 60, 7],
	];
	const page = cells.map(([text, x, y, width, paragraph]) =>
		line(text, x, y, width, 20, paragraph),
	);
	expect(await paragraphsOf(page)).toEqual([
		'Test Result Range\nSodium 141 135-145\nFerritin 88 30-400',
	]);
});

describe('vertical writing', () => {
	const tier = (texts: string[], y: number): TextLine[] =>
		texts.map((text, at) => line(text, 300 - 60 * at, y, 24, 120));

	it('in tiers is read tier by tier, each from the right', async () => {
		const upper = ['空山不見人', '但聞人語響', '返景入深林', '復照青苔上'];
		const lower = ['獨坐幽篁裏', '彈琴復長嘯', '深林人不知', '明月來相照'];
		const page = [...tier(lower, 200), ...tier(upper, 40)];
		expect(await linesOf(page)).toEqual([...upper, ...lower]);
	});
});

describe('right-to-left writing', () => {
	it('is read from the right', async () => {
		const page = [line('في بيتنا', 100, 40, 90), line('أهلا وسهلا', 450, 40, 110)];
		expect(await linesOf(page)).toEqual(['أهلا وسهلا في بيتنا']);
	});
});

describe('rows that touch', () => {
	it('are joined without a space in Chinese, Japanese and Thai, and with one elsewhere', async () => {
		const touching = (a: string, b: string, y: number): TextLine[] => [
			line(a, 40, y, 100),
			line(b, 140, y, 100),
		];
		const page = [
			...touching('長江後浪', '推前浪', 20),
			...touching('สวัสดี', 'ครับ', 120),
			...touching('North', 'Sea', 220),
		];
		expect(await linesOf(page)).toEqual(['長江後浪推前浪', 'สวัสดีครับ', 'North Sea']);
	});

	it('give no doubled and no trailing blanks', async () => {
		expect(await linesOf([line('Two  lamps ', 40, 20, 100)])).toEqual(['Two lamps']);
	});
});

describe('words broken at the end of a line', () => {
	const broken = (more: string): TextLine[] =>
		['The keepers of the light kept a note-', 'book of every ship that came into the', more].map(
			(text, at) => line(text, 40, 20 + 28 * at, text.length * 10),
		);

	it('keep a hyphen that may be their own', async () => {
		expect(await paragraphsOf(broken('sound between March and autumn.'))).toEqual([
			'The keepers of the light kept a note-book of every ship that came into the sound between March and autumn.',
		]);
	});

	it('lose it where the document has the word without one', async () => {
		expect((await paragraphsOf(broken('sound; the notebook is kept here.')))[0]).toContain(
			'kept a notebook of every ship',
		);
	});
});
