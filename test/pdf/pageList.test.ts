import fc from 'fast-check';
import {
	PageListError,
	pagesWithoutCount,
	parsePageList,
	resolvePages,
	singlePage,
} from '../../pdf/pageList';

const pages = (text: string, pageCount = 10, maxPages = 100) =>
	resolvePages(parsePageList(text), pageCount, maxPages).pages;

/** What a call throws, if it does. */
const refusalOf = (call: () => unknown): unknown => {
	try {
		call();
		return undefined;
	} catch (error) {
		return error;
	}
};

describe('a page list', () => {
	test.each([
		['all', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
		[' ALL ', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
		['3', [3]],
		['1-3,7', [1, 2, 3, 7]],
		['8-', [8, 9, 10]],
		['last', [10]],
		['2-LAST,1', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
		['last-9', [9, 10]],
		['8-12', [8, 9, 10]],
		['1-999999999', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
		['7,1-3', [1, 2, 3, 7]],
		['2,2,1-3,3', [1, 2, 3]],
		['3-1', [1, 2, 3]],
		[' 1 - 3 , 7 ', [1, 2, 3, 7]],
		['1 4;6', [1, 4, 6]],
		['1,,3,', [1, 3]],
		['007', [7]],
		['１－３，７', [1, 2, 3, 7]],
		['1–3、5—6', [1, 2, 3, 5, 6]],
		['9〜', [9, 10]],
		['2～3', [2, 3]],
	])('reads %j', (text, expected) => {
		expect(pages(text)).toEqual(expected);
	});

	test.each([
		['', 'The page list is empty'],
		[' , ', 'The page list is empty'],
		['1,x', 'The page list has "x", which is not a page'],
		['1-2-3', 'The page list has "1-2-3", which is not a page'],
		['-', 'The page list has "-", which is not a page'],
		['-1', 'The page list has "-1", which is not a page'],
		['x'.repeat(50), `The page list has "${'x'.repeat(40)}…", which is not a page`],
		['1,'.repeat(6000), 'The page list is 12000 characters long'],
		['first', 'The page list has "first", which is not a page'],
		['2last', 'The page list has "2last", which is not a page'],
		['1.5', 'The page list has "1.5", which is not a page'],
		['0', 'The page list has page 0'],
		['0-3', 'The page list has page 0'],
		['11', 'The page list asks for "11", but the file has 10 pages'],
		['3,11-12', 'The page list asks for "11-12", but the file has 10 pages'],
		['11-', 'The page list asks for "11-", but the file has 10 pages'],
	])('refuses %j and says why', (text, message) => {
		expect(() => pages(text)).toThrow(new PageListError(message, ''));
	});

	test('names a single page as such', () => {
		expect(() => pages('2', 1)).toThrow('the file has 1 page');
	});

	test('tells of ranges that the file has only the first pages of', () => {
		const list = parsePageList('2,3-12,8-last,9-11');
		expect(resolvePages(list, 10, 100)).toEqual({
			pages: [2, 3, 4, 5, 6, 7, 8, 9, 10],
			cutShort: ['3-12', '9-11'],
		});
		expect(resolvePages(parsePageList('1-10,5-'), 10, 100).cutShort).toEqual([]);
	});

	test.each(['-1', '-3'])('does not count from the end (%s), and says what does', (text) => {
		expect(refusalOf(() => parsePageList(text))).toMatchObject({
			hint: expect.stringContaining("write 'last' for the last page"),
		});
	});

	test('is refused when it asks for more than the most pages, before they are listed', () => {
		expect(() => pages('all', 5000, 100)).toThrow(
			expect.objectContaining({
				name: 'TooManyPagesError',
				message: "The page list asks for 5000 pages of the file's 5000",
				most: 100,
			}),
		);
		expect(() => pages('1-999999999', 1_000_000_000, 100)).toThrow('asks for 999999999 pages');
		expect(pages('1-100', 5000, 100)).toHaveLength(100);
	});

	test('counts overlapping ranges once', () => {
		expect(pages('1-6,4-8,2', 10, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	});

	test('is known without the page count if all its ends are closed', () => {
		expect(pagesWithoutCount(parsePageList('7,2-3'), 100)).toEqual([2, 3, 7]);
		expect(pagesWithoutCount(parsePageList('7,2-'), 100)).toBeNull();
		expect(pagesWithoutCount(parsePageList('last'), 100)).toBeNull();
		expect(pagesWithoutCount(parsePageList('all'), 100)).toBeNull();
		expect(() => pagesWithoutCount(parsePageList('1-999999999'), 100)).toThrow(PageListError);
	});

	test('of one page is told from ranges and lists', () => {
		expect(singlePage(parsePageList(' 4 '))).toBe(4);
		expect(singlePage(parsePageList('4-4'))).toBe(4);
		for (const text of ['all', '4-', 'last', '4,5', '1-2']) {
			expect(singlePage(parsePageList(text))).toBeNull();
		}
	});
});

describe('any page list', () => {
	const list = fc.array(
		fc.oneof(
			fc.nat(30).map(String),
			fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => `${a}-${b}`),
			fc.nat(30).map((first) => `${first}-`),
		),
		{ minLength: 1, maxLength: 8 },
	);

	test('gives ascending pages within the file, or an error of its own', () => {
		fc.assert(
			fc.property(list, fc.integer({ min: 1, max: 30 }), (parts, pageCount) => {
				try {
					const found = pages(parts.join(','), pageCount);
					expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
					expect(found.every((page) => page >= 1 && page <= pageCount)).toBe(true);
					for (const part of parts) {
						expect(found).toEqual(expect.arrayContaining(pages(part, pageCount)));
					}
				} catch (error) {
					if (!(error instanceof PageListError)) throw error;
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('of any characters is read or refused', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const refusal = refusalOf(() => parsePageList(text));
				expect(refusal === undefined || refusal instanceof PageListError).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});
