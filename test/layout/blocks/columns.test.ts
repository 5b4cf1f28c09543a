import type { TextLine } from '../../../layout/page';
import { line, pageOf, textOf } from '../pages';

const linesOf = async (lines: TextLine[]): Promise<string[]> =>
	(await textOf(pageOf(lines), 'lines')).split('\n');
const paragraphsOf = async (lines: TextLine[]): Promise<string[]> =>
	(await textOf(pageOf(lines), 'paragraphs')).split('\n\n');

const LEFT = [
	'the wind had turned to the north before',
	'dawn, and none of the boats that lay at',
	'the quay would leave before it dropped,',
	'for the bar was white from end to end',
	'and the pilot had gone home to his bed',
];
const RIGHT = [
	'in the evening a lamp was lit above the',
	'harbour office, and those who had seen',
	'it from the hill came down to hear what',
	'was to be said about the missing vessel',
	'by the only man who had been on board',
];
const column = (texts: readonly string[], x: number, y = 500): TextLine[] =>
	texts.map((text, at) => line(text, x, y + 60 * at, 980, 44));
const columns = [...column(LEFT, 210), ...column(RIGHT, 1310)];

describe('columns of text', () => {
	it('have a running head flush with both edges before them, and a page number in a corner after them', async () => {
		const page = [
			line('Harbour Notes', 210, 390, 260, 44),
			line('Vol. 12', 2170, 390, 120, 44),
			...columns,
			line('17', 2240, 860, 50, 44),
		];
		expect(await linesOf(page)).toEqual(['Harbour Notes Vol. 12', ...LEFT, ...RIGHT, '17']);
	});

	it('hold a last line of words in a corner, which is no page number', async () => {
		const page = [...columns, line('J. Marsh', 210, 860, 160, 44)];
		expect(await linesOf(page)).toEqual([...LEFT, 'J. Marsh', ...RIGHT]);
	});

	it('are read from the right in writing that is', async () => {
		const right = [
			'كانت الريح قد تحولت إلى',
			'الشمال قبل الفجر ولم يغادر',
			'أي قارب من القوارب الرصيف',
		];
		const left = [
			'وفي المساء أضيء مصباح فوق',
			'مكتب الميناء ونزل الناس من',
			'التل ليسمعوا ما سيقال هناك',
		];
		expect(await linesOf([...column(left, 210), ...column(right, 1310)])).toEqual([
			...right,
			...left,
		]);
	});

	it('are read to their end, though short lines stand beside the one that is text', async () => {
		const page = [
			...column(LEFT, 210),
			line('Rosa Lind', 210, 860, 200, 44),
			line('Harbour master', 210, 960, 300, 44),
			line('Open', 1500, 530, 110, 44),
			line('9 to 5', 1500, 610, 130, 44),
		];
		expect(await linesOf(page)).toEqual([...LEFT, 'Rosa Lind', 'Harbour master', 'Open', '9 to 5']);
	});
});

describe('a paragraph of running text', () => {
	it('ends in Chinese where the next character would have had its place', async () => {
		const texts = [
			['北风在天亮以前就已经转了方向停在码头的船', 20],
			['没有一条愿意在风停之前离开港口因为沙洲外', 20],
			['面全是白浪。', 6],
			['傍晚时分港务所的楼上点起了一盏灯从山上看', 20],
			['见的人都下来听那唯一在船上的人要说些什么', 20],
		] as const;
		const page = texts.map(([text, letters], at) => line(text, 60, 60 + 28 * at, letters * 20));
		expect(await paragraphsOf(page)).toEqual([
			texts
				.slice(0, 3)
				.map(([text]) => text)
				.join(''),
			texts
				.slice(3)
				.map(([text]) => text)
				.join(''),
		]);
	});

	it('begins at each line that hangs out of the others, as in a list of books', async () => {
		const books = ['Marsh', 'Oakley', 'Quill'].flatMap((name, at) => [
			line(`${name} J. On the keeping of lights along the coast`, 50, 60 + 90 * at, 480),
			line('and the duties of those who have the care of', 110, 90 + 90 * at, 420),
			line('them, with tables of the tides for every port', 110, 120 + 90 * at, 420),
		]);
		const read = await paragraphsOf(books);
		expect(read.map((text) => text.slice(0, 5).trim())).toEqual(['Marsh', 'Oakle', 'Quill']);
	});
});

it('a label whose characters are spaced out has its value on its line', async () => {
	const row = (y: number, a: string, b: string, value: string): TextLine[] => [
		line(a, 60, y, 20),
		line(b, 120, y, 40),
		line(value, 240, y, 60),
	];
	const page = [...row(60, '姓', '名：', '林若'), ...row(100, '性', '别：', '女')];
	expect(await linesOf(page)).toEqual(['姓 名： 林若', '性 别： 女']);
});

describe('a line', () => {
	it('whose corners are one point stands where its box does', async () => {
		const odd = { ...line('second', 60, 100, 60), polygon: Array(4).fill({ x: 9, y: 9 }) };
		const page = [odd, line('first', 60, 60, 50), line('third', 60, 140, 50)];
		expect(await linesOf(page)).toEqual(['first', 'second', 'third']);
	});

	it('without text leaves no blank in its row', async () => {
		const page = [line('one', 60, 60, 40), line(' ', 120, 60, 40), line('two', 180, 60, 40)];
		expect(await linesOf(page)).toEqual(['one two']);
	});
});
