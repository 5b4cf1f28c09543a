import { linearizedPageCount } from '../../../../pdf/file/linearized';
import { streamEnd, streamStart } from '../../../../pdf/file/objects/streamBounds';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
	['stream\nx', 7],
	['stream\r\nx', 8],
	['stream\rx', 7],
	['stream  \nx', 9],
	['streamx', 6],
	['strea', null],
])('the content of %j starts at %j', (text, start) => {
	expect(streamStart(bytes(text), 0)).toBe(start);
});

/** What stands between the start and the end that is found. */
const contentOf = (text: string, lengths: number[], block = 1): string | null => {
	const found = streamEnd(bytes(text), 0, lengths, block);
	return found && text.slice(0, found.end);
};

describe('a stream ends', () => {
	test.each<[string, string, number[], string | null]>([
		['where its length says', 'ab endstream c\nendstream', [14], 'ab endstream c'],
		['where its length says, though its end is left out', 'abc\nendobj', [3], 'abc'],
		['where the length that fits says', 'abc\nendstream', [9, 3], 'abc'],
		['at the next end, where its length is too long', 'abc\nendstream', [99], 'abc'],
		['at the next end, where its length is below nothing', 'abc\nendstream', [-3], 'abc'],
		['before the line end', 'abc\r\nendstream', [], 'abc'],
		['before a lone carriage return', 'abc\rendstream', [], 'abc'],
		['right there, where no line end is', 'abcendstream', [], 'abc'],
		['where it begins', 'endstream', [], ''],
		['with its object, where its end is misspelt', 'abc\nenxstream\nendobj', [3], 'abc\nenxstream'],
		[
			'at the next end, though its object may end before',
			'abc\nendobj d\nendstream',
			[9],
			'abc\nendobj d',
		],
		['nowhere', 'abc', [3], null],
	])('%s', (_, text, lengths, content) => {
		expect(contentOf(text, lengths)).toBe(content);
	});

	test.each([
		['abcdefg\rendstream', 'abcdefg\r'],
		['abcdef\r\nendstream', 'abcdef\r\n'],
		['abcdefgh\r\nendstream', 'abcdefgh'],
		['abcde\r\nendstream', 'abcde'],
	])('%j, in blocks of eight bytes, where they are whole if they can be', (text, content) => {
		expect(contentOf(text, [], 8)).toBe(content);
	});
});

test.each([
	['/N 7', 7],
	['', null],
])('a linearized head with "%s" tells the page count %j', (entry, count) => {
	const head = `%PDF-1.4\n1 0 obj << /Linearized 1 /L 100 ${entry} >> endobj`;
	expect(linearizedPageCount(bytes(head.padEnd(100)))).toBe(count);
	expect(linearizedPageCount(bytes(head.padEnd(101)))).toBeNull();
});
