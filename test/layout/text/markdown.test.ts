import fc from 'fast-check';
import { marked, type Tokens } from 'marked';
import { line, pageOf, textOf } from '../pages';
import { anyPage } from '../anyPage';
import type { TextLine } from '../../../layout/page';
import { clean } from '../../../layout/text/joinText';

const markdown = async (lines: TextLine[]): Promise<string> =>
	await textOf(pageOf(lines), 'markdown');

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** What a browser shows of HTML. */
const shown = (html: string): string =>
	clean(
		html
			.replace(/<br>|<\/(?:td|th|li|p|h\d)>/gu, ' ')
			.replace(/<[^>]*>/gu, '')
			.replace(/&(lt|gt|quot|#39|amp);/gu, (_, name: string) => ENTITIES[name] ?? ''),
	);

const tagsOf = (html: string): string[] => [
	...new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gu)].map(([, name = '']) => name)),
];

const tablesIn = (text: string): Tokens.Table[] =>
	marked.lexer(text).filter((token): token is Tokens.Table => token.type === 'table');

/** A table's cells as they are shown. */
const cellsOf = (table: Tokens.Table): string[][] =>
	[table.header, ...table.rows].map((row) =>
		row.map(({ tokens }) =>
			shown(marked.parser([{ type: 'paragraph', raw: '', text: '', tokens }])),
		),
	);

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

	it('are none where nothing sets them apart', async () => {
		expect(await markdown([line('Ice', 40, 20, 30), ...column(body, 40, 100)])).not.toContain('#');
	});

	it('keep the signs at their end', async () => {
		const text = await markdown([line('Notes on C #', 40, 20, 240, 44), ...column(body, 40, 120)]);
		expect(shown(marked.parse(text, { async: false }))).toMatch(/^Notes on C # The/u);
	});
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
		const [table] = tablesIn(await markdown(lines));
		expect(table && cellsOf(table)).toEqual([
			['Part | size', 'Qty', 'Price'],
			['Hook <a>', '12', '3.50'],
			['Ring *b*', '4', '1.20'],
			['Chain_c_', '7', '8.00'],
		]);
	});

	it('stand below their captions', async () => {
		const text = await markdown([line('Table 2: Fittings in stock', 40, -30, 260), ...lines]);
		expect(text).toMatch(/^Table 2: Fittings in stock\n\n\| Part/u);
	});
});

it('gives a form as one line a key', async () => {
	const xs = [40, 160, 400, 520];
	const text = await markdown([
		...row(['Name:', 'Ada Berg', 'Room:', '12'], xs, 20),
		...row(['Ward:', 'North', 'Bed:', '3'], xs, 60),
	]);
	expect(text).toBe('- Name: Ada Berg\n- Room: 12\n- Ward: North\n- Bed: 3');
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

describe('nothing that is printed is read as Markdown', () => {
	const sign = fc.constantFrom(...'\\`*_[]<>&~|#+-=:.!()1aB$^"\'/ '.split(''));
	const piece = fc.constantFrom(
		'http://',
		'https://',
		'www.',
		'a@b.co',
		'&amp;',
		'&#65;',
		'<b>',
		'</b>',
		'<!--',
		'-->',
		'[^1]',
		'](',
		'![',
		'---',
		'===',
		'```',
		'~~',
		'**',
		'1. ',
		'# ',
		'- ',
		'> ',
		'[x]',
		'中',
		'<script>',
	);
	const hostile = fc
		.array(fc.oneof({ weight: 3, arbitrary: sign }, { weight: 1, arbitrary: piece }), {
			minLength: 1,
			maxLength: 14,
		})
		.map((pieces) => clean(pieces.join('')))
		.filter((text) => text !== '');
	const runs = { numRuns: 400 };

	it('in lines that stand for themselves', async () => {
		await fc.assert(
			fc.asyncProperty(hostile, hostile, async (first, second) => {
				// Two keys in succession are a form.
				const lines = [line(first, 40, 20, 200), line(second, 40, 500, 200)];
				const html = marked.parse(await markdown(lines), { async: false });
				const without = (text: string): string => text.replace(/^[•●○▪■□◆◇➢►▶✓✔‣⁃]\s*/u, '');
				expect(shown(html)).toBe(clean(`${without(first)} ${without(second)}`));
				expect(tagsOf(html).filter((tag) => !['p', 'a', 'ul', 'li'].includes(tag))).toEqual([]);
			}),
			runs,
		);
	});

	it('in lines that a backslash breaks', async () => {
		await fc.assert(
			fc.asyncProperty(hostile, async (text) => {
				const lines = [`A ${text}`, `B ${text}`, `C ${text}`];
				const page = lines.map((own, at) => line(own, 40 + 300 * at, 20 + at, 20, 20));
				const html = marked.parse(await markdown(page), { async: false });
				expect(shown(html)).toBe(clean(lines.join(' ')));
			}),
			runs,
		);
	});

	it('in cells', async () => {
		await fc.assert(
			fc.asyncProperty(hostile, async (text) => {
				const xs = [40, 700, 900];
				const name = `Ox ${text}`;
				const rows = ['1', '2', '3'].map((n, at) =>
					row([`Name ${name}`, `${n}5`, `${n}.50`], xs, 60 + 40 * at),
				);
				const page = [...row(['Thing', 'Qty', 'Price'], xs, 20), ...rows.flat()];
				const html = marked.parse(await markdown(page), { async: false });
				expect(shown(html).split(clean(name))).toHaveLength(4);
				expect(tagsOf(html).filter((tag) => tag === 'script' || tag === 'b')).toEqual([]);
			}),
			runs,
		);
	});
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
