import type { TextLine } from '../../../layout/page';
import { line, pageOf, textOf } from '../pages';

const markdown = async (lines: TextLine[]): Promise<string> =>
	await textOf(pageOf(lines), 'markdown');

const column = (texts: readonly string[], x: number, y: number, pitch = 28): TextLine[] =>
	texts.map((text, at) => line(text, x, y + at * pitch, text.length * 10));

const POINTS = [
	'The oars are washed with fresh water and',
	'hung under the roof of the boat house.',
	'The sails are dried before they are put',
	'away, and torn ones go to the sailmaker.',
];

/** The points with a sign of its own before the first and the third line. */
const withSigns = (first: string, second: string, width: number, lift = 0): TextLine[] => [
	line(first, 40, 60 - lift, width),
	line(second, 40, 116 - lift, width),
	...column(POINTS, 90, 60),
];

const items = (first: string, second: string): string =>
	[`${first} ${POINTS[0]} ${POINTS[1]}`, `${second} ${POINTS[2]} ${POINTS[3]}`].join('\n');

describe('a bullet that is a line of its own', () => {
	it.each([
		['a dot', '•'],
		['a square', '■'],
		['a sign of a font of signs', '\uf0a7'],
		['a dash', '–'],
	])('%s begins the point beside it', async (_, sign) => {
		expect(await markdown(withSigns(sign, sign, 8))).toBe(items('-', '-'));
	});

	it('may stand a little higher than its text', async () => {
		expect(await markdown(withSigns('•', '•', 8, 9))).toBe(items('-', '-'));
	});

	it('may be a number', async () => {
		expect(await markdown(withSigns('1.', '2.', 18))).toBe(items('1.', '2.'));
	});

	it('begins short points too', async () => {
		const page = ['Rope', 'Two lamps', 'A spare sail'].flatMap((text, at) => [
			line('•', 40, 20 + 40 * at, 8),
			line(text, 70, 20 + 40 * at, 10 * text.length),
		]);
		expect(await markdown(page)).toBe('- Rope\n- Two lamps\n- A spare sail');
	});
});

it('bullets that were read as different dots, and close to their texts, are those of one list', async () => {
	const text = await markdown(column(['• Rope', '·Two lamps', '●A spare sail'], 40, 20));
	expect(text).toBe('- Rope\n- Two lamps\n- A spare sail');
});

it('boxes to choose from are no bullets', async () => {
	const page = column(['Are there spare sails on board?', '□ yes √ no'], 40, 20, 60);
	expect(await markdown(page)).toContain('□ yes √ no');
});

it('the raised number of a footnote is part of its line', async () => {
	const raised = (text: string, x: number, y: number): TextLine => line(text, x, y, 12, 11);
	const text = await markdown([
		line('The reef has had a light since the year 1843.', 40, -8, 460),
		line('The tower was lit with oil.', 40, 20, 270),
		raised('7', 311, 17),
		line('It took two men', 340, 20, 150),
		line('to carry a barrel up the stairs, and they', 40, 48, 450),
		line('did so twice a week for forty years.', 40, 76, 400),
		raised('7', 40, 200),
		line('Later with petroleum, as the books of the', 56, 204, 410),
		line('harbour office show.', 40, 232, 200),
	]);
	expect(text.split('\n\n')).toEqual([
		'The reef has had a light since the year 1843. The tower was lit with oil. 7 It took two men to carry a barrel up the stairs, and they did so twice a week for forty years.',
		'7 Later with petroleum, as the books of the harbour office show.',
	]);
});

it('the number of a section that is a line of its own stands before its title', async () => {
	const text = await markdown([
		...column(POINTS, 40, 20),
		line('4.2.', 40, 200, 36),
		line('Sails and ropes', 130, 200, 150),
		...column(POINTS, 40, 256),
	]);
	expect(text.split('\n\n')[1]).toBe('### 4.2. Sails and ropes');
});
