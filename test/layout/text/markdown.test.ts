import fc from 'fast-check';
import { marked } from 'marked';
import { line, pageOf, read, textOf } from '../pages';
import { anyPage } from '../anyPage';
import type { TextLine } from '../../../layout/page';
import { renderText } from '../../../layout/text';
import { shownTables, shownText } from '../../helpers/shownMarkdown';

const markdown = async (lines: TextLine[]): Promise<string> =>
	await textOf(pageOf(lines), 'markdown');

const column = (texts: string[], x: number, y: number, pitch = 28): TextLine[] =>
	texts.map((text, at) => line(text, x, y + at * pitch, text.length * 10));

const row = (texts: string[], xs: number[], y: number): TextLine[] =>
	texts.map((text, at) => line(text, xs[at] ?? 0, y, Math.max(text.length * 10, 10)));

const body = [
	'The harbour froze in the second week of',
	'January and stayed shut until the thaw,',
	'so that nothing left the island by sea',
	'for more than forty days that winter.',
];

describe('headings', () => {
	it('are told by their height', async () => {
		const text = await markdown([
			line('The long winter', 40, 20, 300, 44),
			line('Ice in the harbour', 40, 100, 240, 28),
			...column(body, 40, 150),
		]);
		expect(text).toBe(`# The long winter\n\n## Ice in the harbour\n\n${body.join(' ')}`);
	});

	it('of sections are told by their numbers where they are as high as the text', async () => {
		const text = await markdown([
			line('3.1 Ice in the harbour', 40, 20, 220),
			...column(body, 40, 76),
		]);
		expect(text).toBe(`### 3.1 Ice in the harbour\n\n${body.join(' ')}`);
	});

	it('are told by the width of their letters too, where boxes are hardly higher', async () => {
		const text = await markdown([
			line('The long winter', 40, 20, 235, 24),
			...column(body, 40, 100),
		]);
		expect(text).toBe(`## The long winter\n\n${body.join(' ')}`);
	});

	it('are no lines of the text whose box is too high', async () => {
		const text = await markdown([
			line('The long winter', 40, 20, 150, 28),
			...column(body, 40, 100),
		]);
		expect(text).toBe(`The long winter\n\n${body.join(' ')}`);
	});

	describe('as high as the text', () => {
		const at = (text: string, y: number): TextLine => line(text, 40, y, text.length * 9);
		const withTitle = async (title: TextLine, second = 250): Promise<string | undefined> =>
			(await markdown([...column(body, 40, 20), title, ...column(body, 40, second)])).split(
				'\n\n',
			)[1];

		it('are told by their place: short, by themselves, at the edge of the text below', async () => {
			expect(await withTitle(at('Ice in the harbour', 190))).toBe('### Ice in the harbour');
			expect(await withTitle(line('Ice in the harbour', 145, 190, 170))).toBe(
				'### Ice in the harbour',
			);
			expect(await withTitle(at('致全体船员', 190))).toBe('### 致全体船员');
		});

		it.each([
			['a sentence', at('The harbour froze.', 190)],
			['a part of one', at('to the harbour', 190)],
			['the beginning of a letter', at('Dear Mrs Dahl,', 190)],
			['a place and a date', at('Skarvholm, 3 May', 190)],
			['a label', at('Amongst other things:', 190)],
			['a caption', at('Table 7 Ice', 190)],
			['a number', at('2026-03-02', 190)],
			['a line as long as the text', line('Ice in the harbour and beyond', 40, 190, 360)],
			['a line at the other edge', line('Ice in the harbour', 250, 190, 170)],
		])('are not %s', async (_, title) => {
			expect(await withTitle(title)).not.toContain('#');
		});

		it('are nearer to what they stand over than to what is above them', async () => {
			expect(await withTitle(at('Ice in the harbour', 152), 250)).not.toContain('#');
		});

		it('are over something', async () => {
			expect(
				await markdown([...column(body, 40, 20), at('Ice in the harbour', 400)]),
			).not.toContain('#');
		});

		it('are over the rows of a form too, if they are much nearer to them', async () => {
			const text = await markdown([
				...column(body, 40, 20),
				at('Order 88213', 220),
				...row(['Name:', 'Ada Berg'], [40, 160], 260),
				...row(['Room:', '12'], [40, 160], 290),
			]);
			expect(text).toContain('### Order 88213\n\nName: Ada Berg');
		});
	});

	it('may have a colon, but are no key of an amount', async () => {
		const large = async (text: string): Promise<string> =>
			await markdown([line(text, 40, 20, text.length * 14, 34), ...column(body, 40, 120)]);
		expect(await large('Annex: the books of 1912')).toMatch(/^## Annex/u);
		expect(await large('Balance: 1,912.50')).not.toContain('#');
	});

	it('are no page number at the foot, however large, and no word that is turned on its side', async () => {
		const foot = line('xxiv', 300, 600, 60, 34);
		const turned = line('cases', 700, 40, 30, 45);
		expect(await markdown([turned, ...column(body, 40, 20), foot])).not.toContain('#');
	});

	it('are none where nothing sets them apart', async () => {
		expect(await markdown([line('Ice', 40, 20, 30), ...column(body, 40, 100)])).not.toContain('#');
	});

	it('keep the signs at their end', async () => {
		const text = await markdown([line('Notes on C #', 40, 20, 240, 44), ...column(body, 40, 120)]);
		expect(shownText(text)).toMatch(/^Notes on C # The/u);
	});
});

it('joins a paragraph that goes on in the next column', async () => {
	const text = await markdown([
		...column([...body.slice(0, 3), 'for more than forty days, as the old men'], 40, 20),
		...column(
			[
				'had said it would be when the first ice',
				'was seen between the two moles. It was',
				'a long time to live on salted herring.',
			],
			520,
			20,
		),
	]);
	expect(text).toMatch(/as the old men had said it would be when the first ice was seen/u);
});

describe('lists', () => {
	it('keep their own numbers, and their items are joined', async () => {
		const text = await markdown([
			line('4. Fill the lamp with oil up to', 40, 20, 310),
			line('the mark inside', 70, 48, 150),
			line('5. Trim the wick', 40, 76, 160),
		]);
		expect(text).toBe('4. Fill the lamp with oil up to the mark inside\n5. Trim the wick');
	});

	it('are written with bullets, whatever was printed', async () => {
		const text = await markdown(column(['• Rope', '• Two lamps', '• A spare sail'], 40, 20));
		expect(text).toBe('- Rope\n- Two lamps\n- A spare sail');
	});

	it('keep the zeros of their numbers', async () => {
		const text = await markdown(column(['01. Rope', '02. Lamps'], 40, 20));
		expect(shownText(text)).toBe('01. Rope 02. Lamps');
	});

	it('in succession stay apart', async () => {
		const text = await markdown([
			...column(['1. Rope', '2. Lamps'], 40, 20),
			...column(['1. Bread', '2. Salt'], 40, 120),
		]);
		expect(marked.lexer(text).filter(({ type }) => type === 'list')).toHaveLength(2);
	});
});

describe('tables', () => {
	const xs = [40, 300, 420];
	const lines = [
		...row(['Part | size', 'Qty', 'Price'], xs, 20),
		...row(['Hook <a>', '12', '3.50'], xs, 60),
		...row(['Ring *b*', '4', '1.20'], xs, 100),
		...row(['Chain_c_', '7', '8.00'], xs, 140),
	];

	it('are what was printed, bars and signs too', async () => {
		expect(shownTables(await markdown(lines))).toEqual([
			[
				['Part | size', 'Qty', 'Price'],
				['Hook <a>', '12', '3.50'],
				['Ring *b*', '4', '1.20'],
				['Chain_c_', '7', '8.00'],
			],
		]);
	});

	it('have the name of a group once, with the first of its columns', async () => {
		const page = [
			...row(['Sales', 'Costs'], [390, 690], 20),
			...row(['Town', '2024', '2025', '2024', '2025'], [40, 300, 450, 600, 750], 60),
			...row(['Berg', '12.5', '14.0', '9.1', '8.8'], [40, 300, 450, 600, 750], 100),
			...row(['Thal', '7.5', '8.0', '5.0', '5.5'], [40, 300, 450, 600, 750], 140),
			...row(['Furt', '3.5', '4.0', '2.0', '2.5'], [40, 300, 450, 600, 750], 180),
		];
		const [table] = shownTables(await markdown(page));
		expect(table?.[0]).toEqual(['Town', 'Sales 2024', '2025', 'Costs 2024', '2025']);
	});

	it('that go on on the next page have their names again there', async () => {
		const first = [...lines, line('Prices as of May', 40, 400, 160)];
		const next = [
			...row(['Cleat', '9', '2.20'], xs, 20),
			...row(['Block', '11', '14.00'], xs, 60),
			...row(['Shackle', '3', '6.40'], xs, 100),
		];
		const pages = await Promise.all(
			[first, next].map(async (own, at) => await read({ ...pageOf(own), page: at + 1 })),
		);
		const texts = await renderText(pages, 'markdown', async () => {});
		expect(texts.flatMap(shownTables).map((table) => table.map(([name]) => name))).toEqual([
			['Part | size', 'Hook <a>', 'Ring *b*', 'Chain_c_'],
			['Part | size', 'Cleat', 'Block', 'Shackle'],
		]);
	});

	it('stand below their captions', async () => {
		const text = await markdown([line('Table 2: Fittings in stock', 40, -30, 260), ...lines]);
		expect(text).toMatch(/^Table 2: Fittings in stock\n\n\| Part/u);
	});
});

describe('a form', () => {
	const xs = [40, 160, 400, 520];

	it('is one line a key', async () => {
		const text = await markdown([
			...row(['Name:', 'Ada Berg', 'Room:', '12'], xs, 20),
			...row(['Ward:', 'North', 'Bed:', '3'], xs, 60),
		]);
		expect(text).toBe('Name: Ada Berg\\\nRoom: 12\\\nWard: North\\\nBed: 3');
	});

	const address = [
		...row(['Name:', 'Ada Berg', 'Room:', '12'], xs, 20),
		...row(['Home:', '14 Canal Street', 'Bed:', '3'], xs, 48),
		line('Skarvholm', 160, 76, 90),
		...row(['Ward:', 'North'], xs, 104),
	];

	it('has values of several lines on the line of their key', async () => {
		expect((await markdown(address)).split('\\\n')).toEqual([
			'Name: Ada Berg',
			'Room: 12',
			'Home: 14 Canal Street Skarvholm',
			'Bed: 3',
			'Ward: North',
		]);
	});

	it('has them as they stand in lines', async () => {
		expect((await textOf(pageOf(address), 'lines')).split('\n')).toEqual([
			'Name: Ada Berg',
			'Room: 12',
			'Home: 14 Canal Street',
			'Skarvholm',
			'Bed: 3',
			'Ward: North',
		]);
	});

	it('has a value that stands a little lower than its key, too far for a row', async () => {
		const text = await markdown([
			...row(['Cash:', '40.00'], [40, 400], 20),
			line('Change:', 40, 60, 80),
			line('7.30', 400, 73, 40),
		]);
		expect(text).toBe('Cash: 40.00\\\nChange: 7.30');
	});

	it('leaves an empty value empty where an amount without a key follows', async () => {
		const text = await markdown([
			...row(['Cash:', '40.00'], [40, 400], 20),
			line('Change:', 40, 60, 80),
			line('7.30', 400, 100, 40),
		]);
		expect(text).toContain('Change:\n\n7.30');
	});
});

it('puts stamps at the end', async () => {
	const a = -Math.PI / 6;
	const corner = (x: number, y: number) => ({
		x: 150 + x * Math.cos(a) - y * Math.sin(a),
		y: 150 + x * Math.sin(a) + y * Math.cos(a),
	});
	const polygon = [corner(0, 0), corner(120, 0), corner(120, 30), corner(0, 30)];
	const stamp = {
		...line('DRAFT', 0, 0, 0),
		polygon,
		box: { x: 150, y: 90, width: 120, height: 90 },
	};
	expect(await markdown([stamp, ...column(body, 40, 60)])).toBe(`${body.join(' ')}\n\nDRAFT`);
});

it('has every letter and digit of any arrangement of lines exactly once', async () => {
	const letters = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');
	await fc.assert(
		fc.asyncProperty(anyPage, async (page) => {
			const printed = page.lines.map(({ text }) => text).join(' ');
			expect(letters(await textOf(page, 'markdown'))).toBe(letters(printed));
		}),
		{ numRuns: 500 },
	);
});
