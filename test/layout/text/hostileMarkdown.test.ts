import fc from 'fast-check';
import { marked } from 'marked';
import type { Block, Page } from '../../../layout/page';
import { clean } from '../../../layout/text/joinText';
import { renderMarkdown } from '../../../layout/text/markdown';
import { htmlOf, shownText } from '../../helpers/shownMarkdown';
import { line, pageOf, textOf } from '../pages';

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
	'<?',
	'<![CDATA[',
	'[^1]',
	'[a]: b',
	'](',
	'![',
	'---',
	'===',
	'```',
	'~~~',
	'~~',
	'**',
	'1. ',
	'# ',
	'- ',
	'> ',
	'[x]',
	'中',
	'<script>',
	'    ',
	'\t',
);
const hostile = fc
	.array(fc.oneof({ weight: 3, arbitrary: sign }, { weight: 1, arbitrary: piece }), {
		minLength: 1,
		maxLength: 14,
	})
	.map((pieces) => clean(pieces.join('')))
	.filter((text) => text !== '');

const runs = { numRuns: 400 };

/** What may come of a page: tags of its blocks, and links. */
const TAGS = 'a br h1 h2 h3 li p ul table thead tbody tr th td'.split(' ');

const foreignTags = (html: string): string[] =>
	[...html.matchAll(/<[/!?]?([^\s>/]*)/gu)].flatMap(([, name = '']) =>
		TAGS.includes(name) ? [] : name,
	);

/** A block with texts in it, what is seen of it, and what it is to a Markdown library. */
interface Sample {
	type: string;
	shown: string[];
	block(add: (text: string) => number): Block;
}

const texts = fc.array(hostile, { minLength: 1, maxLength: 3 });
const level = fc.constantFrom(1, 2, 3);

const heading = fc.tuple(texts, level).map(([shown, level]): Sample => ({
	type: 'heading',
	shown,
	block: (add) => ({ kind: 'heading', level, rows: shown.map((text) => [add(text)]) }),
}));

const paragraph = fc.tuple(texts, fc.boolean()).map(([shown, flows]): Sample => ({
	type: 'paragraph',
	shown,
	block: (add) => ({ kind: 'paragraph', flows, rows: shown.map((text) => [add(text)]) }),
}));

const aside = texts.map((shown): Sample => ({
	type: 'paragraph',
	shown,
	block: (add) => ({ kind: 'aside', rows: shown.map((text) => [add(text)]) }),
}));

const bullets = texts.map((shown): Sample => ({
	type: 'list',
	shown,
	block: (add) => ({
		kind: 'list',
		items: shown.map((text) => ({ marker: '•', rows: [[add(`• ${text}`)]] })),
	}),
}));

const numbers = fc.tuple(texts, fc.nat({ max: 90 })).map(([own, first]): Sample => ({
	type: 'list',
	shown: own.map((text, at) => `${first + at}. ${text}`),
	block: (add) => ({
		kind: 'list',
		items: own.map((text, at) => ({
			marker: `${first + at}.`,
			rows: [[add(`${first + at}. ${text}`)]],
		})),
	}),
}));

const form = texts.map((shown): Sample => ({
	type: 'paragraph',
	shown,
	block: (add) => ({
		kind: 'keyValues',
		pairs: shown.map((text) => ({ key: [add(text)], value: [] })),
	}),
}));

const table = fc
	.tuple(fc.tuple(hostile, hostile), fc.tuple(hostile, hostile))
	.map(([heading, cells]): Sample => ({
		type: 'table',
		shown: [...heading, ...cells],
		block: () => ({
			kind: 'table',
			table: {
				columns: [
					{ left: 0, right: 10 },
					{ left: 20, right: 30 },
				],
				heading,
				rows: [{ cells, lines: [] }],
				lines: [],
				notes: [],
				hasSum: false,
				box: { x: 0, y: 0, width: 30, height: 20 },
			},
		}),
	}));

const page = fc
	.array(fc.oneof(heading, paragraph, aside, bullets, numbers, form, table), {
		minLength: 1,
		maxLength: 4,
	})
	.map((samples) => {
		const lines: string[] = [];
		const blocks = samples.map((sample) => sample.block((text) => lines.push(text) - 1));
		const own: Page = { ...pageOf(lines.map((text) => line(text, 0, 0, 0))), placed: [], blocks };
		return { samples, page: own };
	});

const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

describe('nothing that is printed is read as Markdown', () => {
	it('in blocks of every kind: they are what they were, and show what is printed', () => {
		fc.assert(
			fc.property(page, ({ samples, page }) => {
				const text = renderMarkdown(page, new Set());
				const types = marked.lexer(text).flatMap(({ type }) => (type === 'space' ? [] : type));
				expect(types).toEqual(samples.map(({ type }) => type));
				const printed = samples.flatMap(({ shown }) => shown).join('');
				expect(withoutBlanks(shownText(text))).toBe(withoutBlanks(printed));
				expect(foreignTags(htmlOf(text))).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});

	it('in lines that stand for themselves', async () => {
		await fc.assert(
			fc.asyncProperty(hostile, hostile, async (first, second) => {
				// Two keys in succession are a form.
				const lines = [line(first, 40, 20, 200), line(second, 40, 500, 200)];
				const text = await textOf(pageOf(lines), 'markdown');
				const without = (own: string): string => own.replace(/^[•·●○▪■□◆◇➢►▶✓✔‣⁃\p{Co}]\s*/u, '');
				expect(shownText(text)).toBe(clean(`${without(first)} ${without(second)}`));
				expect(foreignTags(htmlOf(text))).toEqual([]);
			}),
			runs,
		);
	});

	it('in lines that a backslash breaks', async () => {
		await fc.assert(
			fc.asyncProperty(hostile, async (text) => {
				const lines = [`A ${text}`, `B ${text}`, `C ${text}`];
				const page = lines.map((own, at) => line(own, 40 + 300 * at, 20 + at, 20, 20));
				expect(shownText(await textOf(pageOf(page), 'markdown'))).toBe(clean(lines.join(' ')));
			}),
			runs,
		);
	});
});
