import type { TextLine } from '../../../layout/page';
import { line, pageOf, textOf } from '../pages';

const paragraphs = async (lines: TextLine[]): Promise<string[]> =>
	(await textOf(pageOf(lines), 'markdown')).split('\n\n');

const column = (texts: readonly string[], x: number, y: number, number?: number): TextLine[] =>
	texts.map((text, at) => line(text, x, y + at * 28, text.length * 10, 20, number));

const LONG = 'The pilots of the sound met on the first Sunday of';

describe('a paragraph', () => {
	it('begins close below lines that stand for themselves', async () => {
		const text = await paragraphs(
			column(
				['Skarvholm, in May', 'To all members', LONG, 'the month to settle who was to sail'],
				40,
				20,
			),
		);
		expect(text).toEqual([
			'Skarvholm, in May\\\nTo all members',
			`${LONG} the month to settle who was to sail`,
		]);
	});

	it('does not begin with an indented line that goes on with a sentence', async () => {
		const text = await paragraphs([
			...column([LONG, 'the month to settle who was to sail to the western'], 40, 20),
			line('reef. The one who had done so in the spring', 100, 76, 430),
			...column(['was free until the autumn, and the youngest sailed'], 40, 104),
			...column(['at Christmas.'], 40, 132),
		]);
		expect(text).toHaveLength(1);
	});

	it('goes on after the letter of what it enumerates', async () => {
		const text = await paragraphs([
			...column(['Boats of the pilots, (a) the', 'cutter of the harbour, (b)'], 40, 20),
			...column(['Anna, the boat of the western reef'], 40, 76),
			...column([LONG, LONG, LONG], 40, 300),
		]);
		expect(text[0]).toBe(
			'Boats of the pilots, (a) the cutter of the harbour, (b) Anna, the boat of the western reef',
		);
	});
});

describe('a line that leaves room beside it', () => {
	const around = column([LONG, 'the month to settle who was to sail.'], 40, 300, 9);

	it('does not go on with an address of e-mail, though it begins in small letters', async () => {
		const address = column(['14 Canal Street, Leeds', 'office@pilots.example'], 40, 20, 1);
		expect((await paragraphs([...address, ...around]))[0]).toBe(
			'14 Canal Street, Leeds\\\noffice@pilots.example',
		);
	});

	it('does not go on in another script', async () => {
		const titles = [
			line('Order 88213 of the harbour', 40, 20, 260, 20, 1),
			line('订单号八八二一三', 40, 48, 160, 20, 1),
		];
		expect((await paragraphs([...titles, ...around]))[0]).toBe(
			'Order 88213 of the harbour\\\n订单号八八二一三',
		);
	});
});

it('a caption goes on below its text rather than its label', async () => {
	const text = await paragraphs([
		line('Table 12: Pilots of the sound and their boats', 40, 20, 450),
		line('in the years of the war', 140, 48, 230),
		...column([LONG, 'the month to settle who was to sail.'], 40, 200),
	]);
	expect(text[0]).toBe('Table 12: Pilots of the sound and their boats in the years of the war');
});
