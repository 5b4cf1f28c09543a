import { openPdf } from '../../pdf';
import { hostilePdfs } from '../helpers/hostilePdfs';

/** Far more than any of them takes, and far less than what they would take without limits. */
const SAFETY_MS = 20_000;

/** What is left of some of them, once the trap is passed, is a page. */
const STILL_READABLE = new Set([
	'object stream that inflates to 200 MB',
	'object stream that inflates twice',
	'object stream with a billion objects',
	'cross-reference stream of a billion entries',
	'content that inflates to 200 MB',
	'content with a million names',
	'content behind forty filters',
	'ten thousand contents that are the same one',
	'forms that draw each other in a circle',
	'forms without resources that draw each other',
	'chain of nineteen thousand objects',
	'million arrays within each other',
	'million dictionaries within each other',
	'page of arrays within each other',
	'page tree of twenty thousand levels',
	'string of five megabytes without an end',
	'name of five megabytes',
	'number of five megabytes',
	'hexadecimal string of five megabytes',
	'five megabytes of digits',
	'five megabytes of spaces after two numbers',
	'five megabytes of comments',
	'five megabytes of percent signs and letters',
	'headers without objects',
	'stream with a length beyond all measure',
	'stream with a length below nothing',
	'object numbers beyond all measure',
	'field whose parents go in a circle',
	'three thousand stamps',
]);

describe('a hostile file', () => {
	test.each(Object.entries(hostilePdfs))(
		'gives a plain answer: %s',
		async (name, make) => {
			const file = make();
			const opened = await openPdf(file, { largestPart: 0 });
			expect(opened.kind).toBe(STILL_READABLE.has(name) ? 'readable' : 'unreadable');
			if (opened.kind === 'encrypted') return;
			const part = await opened.part(1);
			expect(part.bytes.length).toBeLessThanOrEqual(file.length);
		},
		SAFETY_MS,
	);

	test('leaves the event loop to others while it is read', async () => {
		const file = hostilePdfs['headers without objects']?.() ?? Buffer.alloc(0);
		let turns = 0;
		let reading = true;
		const count = (): void => {
			turns += 1;
			if (reading) setImmediate(count);
		};
		setImmediate(count);
		await openPdf(file, { largestPart: 0 });
		reading = false;
		expect(turns).toBeGreaterThan(10);
	});
});
