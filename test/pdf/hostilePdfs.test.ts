import { openPdf } from '../../pdf';
import { hostilePdfs, withoutCrossReference } from '../helpers/pdf/hostilePdfs';

/**
 * Far more than any of them takes on a machine that does a dozen other things at once, and far less than what
 * they would take without limits. What each takes is measured by `npm run bench:hostile`.
 */
const SAFETY_MS = 120_000;

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

/** Their traps lie in what nobody looks at while the cross-reference is sound. */
const READABLE_BY_CROSS_REFERENCE = new Set([
	...STILL_READABLE,
	'twenty object streams of 8 MB each',
	'strings without an end, in streams',
	'words like headers',
	'trailers without end',
	'streams without an end',
]);

const expectPlainAnswer = async (file: Buffer, isReadable: boolean) => {
	const opened = await openPdf(file, { largestPart: 0 });
	expect(opened.kind).toBe(isReadable ? 'readable' : 'unreadable');
	if (opened.kind === 'encrypted') return;
	const part = await opened.part(1);
	expect(part.bytes.length).toBeLessThanOrEqual(file.length);
};

describe('a hostile file gives a plain answer', () => {
	test.each(Object.entries(hostilePdfs))(
		'%s',
		(name, make) => expectPlainAnswer(make(), READABLE_BY_CROSS_REFERENCE.has(name)),
		SAFETY_MS,
	);

	test.each(Object.entries(hostilePdfs))(
		'%s, and no cross-reference',
		(name, make) => expectPlainAnswer(withoutCrossReference(make()), STILL_READABLE.has(name)),
		SAFETY_MS,
	);
});

test(
	'a hostile file leaves the event loop to others while it is read',
	async () => {
		const file = withoutCrossReference(
			hostilePdfs['headers without objects']?.() ?? Buffer.alloc(0),
		);
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
	},
	SAFETY_MS,
);
