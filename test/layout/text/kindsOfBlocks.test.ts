import type { TextLine } from '../../../layout/page';
import { line, pageOf, textOf } from '../pages';

const rows = (texts: readonly string[], pitch = 28): TextLine[] =>
	texts.map((text, at) => line(text, 60, 60 + pitch * at, text.length * 10));

describe('a list', () => {
	const points = rows([
		'(a) The key of the boat house is kept at',
		'the office and is given to members only.',
		'(b) Oars are to be dried.',
		'(c) The last to leave puts out the lamp.',
	]);

	it('has a line for each of its lines, or for each point', async () => {
		expect((await textOf(pageOf(points), 'lines')).split('\n')).toHaveLength(4);
		expect((await textOf(pageOf(points), 'paragraphs')).split('\n')).toEqual([
			'(a) The key of the boat house is kept at the office and is given to members only.',
			'(b) Oars are to be dried.',
			'(c) The last to leave puts out the lamp.',
		]);
	});

	it('of letters keeps them in Markdown, for that has no such lists', async () => {
		expect((await textOf(pageOf(points), 'markdown')).split('\n')[1]).toBe(
			'- (b) Oars are to be dried.',
		);
	});
});

it('a table without a heading has an empty one in Markdown', async () => {
	const row = (y: number, name: string, count: string, price: string): TextLine[] => [
		line(name, 50, y, 60),
		line(count, 300, y, 20),
		line(price, 500, y, 50),
	];
	const page = [
		...row(60, 'Ropes', '4', '1.40'),
		...row(100, 'Hooks', '1', '2.60'),
		...row(140, 'Floats', '15', '3.30'),
	];
	expect((await textOf(pageOf(page), 'markdown')).split('\n')).toEqual([
		'| | | |',
		'| --- | --- | --- |',
		'| Ropes | 4 | 1.40 |',
		'| Hooks | 1 | 2.60 |',
		'| Floats | 15 | 3.30 |',
	]);
});

it('a word with a soft hyphen at the end of a line is one word', async () => {
	const page = rows([
		'The keepers of the light kept a note\u00ad',
		'book of every ship that came into the',
		'sound between March and the autumn.',
	]);
	expect(await textOf(pageOf(page), 'paragraphs')).toContain('kept a notebook of every');
});
