import fc from 'fast-check';

import { parseAnswer } from '../../nodes/TencentCloudOcr/api/answer/answer';
import { imageBody } from '../../nodes/TencentCloudOcr/api/body';
import { redact } from '../../nodes/TencentCloudOcr/api/failure/redact';
import { OcrError } from '../../nodes/TencentCloudOcr/errors/OcrError';
import { decodeBase64 } from '../../nodes/TencentCloudOcr/input/base64';
import { fitsPattern, parseFieldNames } from '../../nodes/TencentCloudOcr/input/fieldNames';
import { fileTypeOf } from '../../nodes/TencentCloudOcr/input/fileTypes';
import { generalAccurateOcr } from '../../nodes/TencentCloudOcr/api/actions/generalAccurateOcr';
import { renderReport } from '../../nodes/TencentCloudOcr/report';
import { escapeXml } from '../../nodes/TencentCloudOcr/report/escape';
import { imageSize } from '../../nodes/TencentCloudOcr/report/imageSize';
import { rowsOfFile } from '../../nodes/TencentCloudOcr/operations/readRows/rowsOfFile';
import { escapeFormula } from '../../nodes/TencentCloudOcr/result/escapeFormula';
import {
	PageListError,
	pagesWithoutCount,
	parsePageList,
	resolvePages,
	singlePage,
} from '../../pdf/pageList';
import { pause } from '../../pdf/pause';
import { fuzz, FUZZ_TIMEOUT } from '../helpers/fuzz';
import { anyPage } from '../layout/anyPage';
import { textOf } from '../layout/pages';

/** What `work` gives; nothing where it fails as it may. */
const unless = <T>(expected: new (...words: never[]) => Error, work: () => T): T | undefined => {
	try {
		return work();
	} catch (error) {
		if (error instanceof expected) return undefined;
		throw error;
	}
};

const anyBytes = fc
	.uint8Array({ maxLength: 400 })
	.map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
const anyText = fc.oneof(
	fc.string({ maxLength: 60 }),
	fc.string({ unit: 'binary', maxLength: 60 }),
);
const pieces = (...parts: string[]) =>
	fc
		.array(fc.oneof(fc.constantFrom(...parts), anyText), { maxLength: 12 })
		.map((all) => all.join(''));

jest.setTimeout(FUZZ_TIMEOUT);

describe('whatever comes in', () => {
	test('a page list gives pages of the file, ascending and each once, or its own error', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					pieces('1', '3-', '-', '2-5', ',', ' ', 'all', 'last', '０', '~', '99999999999'),
					anyText,
				),
				fc.integer({ min: 1, max: 500 }),
				(text, count) => {
					const found = unless(PageListError, () => resolvePages(parsePageList(text), count, 100));
					unless(PageListError, () => pagesWithoutCount(parsePageList(text), 100));
					unless(PageListError, () => singlePage(parsePageList(text)));
					if (!found) return;
					const { pages } = found;
					expect(pages.length).toBeLessThanOrEqual(100);
					expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
					expect(pages.every((page) => page >= 1 && page <= count)).toBe(true);
				},
			),
			fuzz,
		);
	});

	test('a field pattern fits what begins and ends as it does, and a name without an asterisk is no pattern', () => {
		fc.assert(
			fc.property(pieces('*', ',', 'a', ' '), anyText, (list, name) => {
				for (const { text, isPattern } of parseFieldNames(list)) {
					expect(text.trim()).toBe(text);
					expect(isPattern).toBe(text.includes('*'));
					if (!fitsPattern(name, text)) continue;
					expect(name.startsWith(text.split('*')[0] ?? '')).toBe(true);
					expect(name.endsWith(text.split('*').at(-1) ?? '')).toBe(true);
				}
			}),
			fuzz,
		);
	});

	test('Base64 of any bytes gives them back, however it is wrapped', () => {
		fc.assert(
			fc.property(anyBytes, fc.boolean(), fc.boolean(), fc.nat(40), (bytes, url, uri, width) => {
				const text = bytes.toString(url ? 'base64url' : 'base64');
				const wrapped = text.replace(new RegExp(`.{${width + 1}}`, 'g'), '$&\r\n ');
				expect(decodeBase64(`${uri ? 'data:image/png;base64,' : ''}${wrapped}`)).toEqual(bytes);
			}),
			fuzz,
		);
	});

	test('a text that is no Base64 gives the error of it', () => {
		fc.assert(
			fc.property(pieces('data:', ';base64,', 'AAAA', '=', '\n', '-_'), (text) => {
				const bytes = unless(OcrError, () => decodeBase64(text));
				expect(bytes === undefined || Buffer.isBuffer(bytes)).toBe(true);
			}),
			fuzz,
		);
	});

	test('a file has one type, and a picture of any bytes has a size or none', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(
					'\x89PNG\r\n\x1a\n',
					'\xff\xd8\xff',
					'BM',
					'PK\x03\x04',
					'II*\0',
					'<svg',
					'',
				),
				anyBytes,
				(start, rest) => {
					const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
					expect(fileTypeOf(bytes).mimeType).toMatch(/^[a-z]+\/[\w.+-]+$/);
					for (const type of ['image/png', 'image/jpeg', 'image/bmp']) {
						const size = imageSize(bytes, type);
						expect(Math.min(size?.width ?? 1, size?.height ?? 1)).toBeGreaterThan(0);
					}
				},
			),
			fuzz,
		);
	});

	test('a body is the JSON of the picture and the parameters, whatever its memory held before', () => {
		fc.assert(
			fc.property(
				anyBytes,
				fc.dictionary(anyText, fc.oneof(anyText, fc.integer(), fc.boolean()), { maxKeys: 4 }),
				(image, others) => {
					const { ImageBase64: _, ...parameters } = others;
					const body = imageBody(parameters, image, (bytes) => Buffer.alloc(bytes, '#'));
					expect(body.toString()).toBe(
						`{"ImageBase64":"${image.toString('base64')}"${JSON.stringify(parameters).replace('{', ',').replace(/^,\}$/, '}')}`,
					);
				},
			),
			fuzz,
		);
	});
});

const anyDetection = fc.record(
	{
		DetectedText: fc.oneof(anyText, fc.jsonValue()),
		Confidence: fc.oneof(fc.integer(), fc.jsonValue()),
		Polygon: fc.oneof(
			fc.array(fc.record({ X: fc.integer(), Y: fc.double() }), { maxLength: 5 }),
			fc.jsonValue(),
		),
		ItemPolygon: fc.oneof(
			fc.record({ X: fc.integer(), Y: fc.integer(), Width: fc.integer(), Height: fc.integer() }),
			fc.jsonValue(),
		),
		AdvancedInfo: fc.oneof(
			pieces('{"Parag":', '{"ParagNo":', '3', '}}', '\\"', '"', 'null'),
			fc.json(),
			fc.jsonValue(),
		),
		Words: fc.oneof(
			fc.array(fc.record({ Character: anyText, Confidence: fc.double() })),
			fc.jsonValue(),
		),
		WordCoordPoint: fc.jsonValue(),
	},
	{ requiredKeys: [] },
);

describe('whatever a server answers', () => {
	const answered = (body: Buffer, status: number) =>
		unless(OcrError, () => parseAnswer({ status, headers: { date: 'x' }, body }, 0));
	const anyStatus = fc.constantFrom(200, 200, 200, 302, 429, 500);

	test('bytes give an answer or an error', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					anyBytes,
					fc.json().map(Buffer.from),
					pieces('{"Response":', '{', '}', '"Error":', '[').map(Buffer.from),
				),
				anyStatus,
				(body, status) => {
					const response = answered(body, status);
					if (response) generalAccurateOcr.parse(response, 1);
				},
			),
			fuzz,
		);
	});

	test('an answer of any shape gives a page of lines with a text each', () => {
		fc.assert(
			fc.property(
				fc.record({
					TextDetections: fc.oneof(
						fc.array(fc.oneof(anyDetection, fc.jsonValue()), { maxLength: 6 }),
						fc.jsonValue(),
					),
					Angle: fc.jsonValue(),
					RequestId: fc.constant('id-1'),
				}),
				(Response) => {
					const response = answered(Buffer.from(JSON.stringify({ Response })), 200);
					if (!response) throw new Error('the answer has a Response');
					unless(OcrError, () => generalAccurateOcr.check(response));
					const { lines, angle } = generalAccurateOcr.parse(response, 1);
					for (const { text } of lines) expect(typeof text).toBe('string');
					expect(Math.abs(angle ?? 0)).toBeLessThanOrEqual(180);
				},
			),
			fuzz,
		);
	});

	test('no words of it hold a secret', () => {
		fc.assert(
			fc.property(anyText, anyText, fc.nat(600), (before, after, length) => {
				const sessionToken = 'topsecret+EXAMPLE/token=';
				const words = `${before}${'x'.repeat(length)}${sessionToken}${after}`;
				const error = redact(
					new OcrError(words, { serverMessage: words, requestId: words, what: words }),
					{
						secretId: 'AKID',
						secretKey: 'anothersecret',
						sessionToken,
						site: 'intl',
						region: '',
						endpoint: undefined,
					},
				);
				expect(JSON.stringify([error.code, error.facts])).not.toContain('topsecret');
			}),
			fuzz,
		);
	});
});

describe('whatever is on a page', () => {
	test('an SVG holds no tag of it', () => {
		fc.assert(
			fc.property(
				pieces('<', '>', '&', '"', "'", ']]>', '<!--', '\u0000', '\ud800', '&#60;'),
				(text) => {
					const escaped = escapeXml(text);
					expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
					expect(Buffer.from(escaped).toString()).toBe(escaped);
				},
			),
			fuzz,
		);
	});

	test('a report is drawn with numbers only', async () => {
		await fc.assert(
			fc.asyncProperty(anyPage, async (page) => {
				const svg = await renderReport([{ page }], 'x', pause);
				for (const [, value] of svg.matchAll(
					/ (?:width|height|viewBox|points|transform)="([^"]*)"/g,
				)) {
					expect(value).not.toMatch(/NaN|Infinity|undefined/);
				}
			}),
			fuzz,
		);
	});

	test('a cell starts with no formula sign, but for numbers, dashes and telephone numbers', () => {
		fc.assert(
			fc.property(
				pieces('=', '+', '-', '@', ' ', '\t', '1', '.', 'USD', 'A1', '(', ')', '＝'),
				(cell) => {
					const escaped = escapeFormula(cell);
					expect([cell, `'${cell}`]).toContain(escaped);
					expect(escaped).not.toMatch(/^[=@＝]|^[+-].*(?:[A-Za-z]\d|[!|"&*/=@])/);
					expect(escapeFormula(escaped)).toBe(escaped);
				},
			),
			fuzz,
		);
	});

	test('a table gives rows of texts', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(anyPage, { minLength: 1, maxLength: 2 }),
				fc.constantFrom('auto', 'yes', 'no'),
				async (pages, headerRow) => {
					const options = {
						headerRow,
						tables: 'all',
						includeSource: true,
						escapeFormulas: true,
					} as const;
					const numbered = pages.map((page, index) => ({ ...page, page: index + 1 }));
					const { rows } = await rowsOfFile(numbered, options, pause);
					for (const { row } of rows) {
						const { sourcePage, sourceTable, sourceRow, ...texts } = row;
						expect([sourcePage, sourceTable, sourceRow].every(Number.isInteger)).toBe(true);
						expect(Object.values(texts).every((cell) => typeof cell === 'string')).toBe(true);
					}
				},
			),
			fuzz,
		);
	});

	test('each layout gives a text', async () => {
		const layouts = fc.constantFrom('lines', 'paragraphs', 'layout', 'markdown');
		await fc.assert(
			fc.asyncProperty(anyPage, layouts, async (page, layout) => {
				expect(typeof (await textOf(page, layout))).toBe('string');
			}),
			fuzz,
		);
	});
});
