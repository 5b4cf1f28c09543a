import fc from 'fast-check';

import { OcrError } from '../../../nodes/TencentCloudOcr/errors/OcrError';
import { decodeBase64 } from '../../../nodes/TencentCloudOcr/input/base64';

const bytes = Buffer.from(Array.from({ length: 768 }, (_, index) => (index * 251) % 256));
const text = bytes.toString('base64');
const wrapped = (width: number, by: string) =>
	text.match(new RegExp(`.{1,${width}}`, 'g'))?.join(by) ?? '';

const refusal = (given: string) => {
	try {
		return decodeBase64(given).toString('hex');
	} catch (error) {
		return error instanceof OcrError ? error.facts : error;
	}
};

describe('Base64 is read', () => {
	test.each([
		['as it is', text],
		['behind a data URI', `data:application/pdf;base64,${text}`],
		['without padding', text.replace(/=+$/, '')],
		['with the URL-safe alphabet', bytes.toString('base64url')],
		['in lines', wrapped(76, '\r\n')],
		['in lines whose ends have become spaces', wrapped(76, ' ')],
		['in groups of four', wrapped(4, ' ')],
		['with spaces in place of plus signs', text.replaceAll('+', ' ')],
		['percent-encoded', encodeURIComponent(text)],
		['with plus signs alone percent-encoded', text.replaceAll('+', '%2b')],
		['as a percent-encoded data URI', encodeURIComponent(`data:image/png;base64,${text}`)],
		['between blanks', `\n ${text} \n`],
	])('%s', (_, given) => {
		expect(decodeBase64(given).equals(bytes)).toBe(true);
	});

	test('whatever the bytes are, with plus signs that became spaces', () => {
		const encoded = fc
			.uint8Array({ minLength: 1, maxLength: 300 })
			.map((any) => Buffer.from(any).toString('base64'))
			// Four spaces could be line ends; one at the beginning or end is a blank.
			.filter((any) => (any.split('+').length - 1) % 4 !== 0 && !/^\+|\+=*$/.test(any));
		fc.assert(
			fc.property(encoded, (any) => {
				expect(decodeBase64(any.replaceAll('+', ' ')).toString('base64')).toBe(any);
			}),
			{ numRuns: 300, seed: 1 },
		);
	});
});

describe('what is no Base64 is refused, and form encoding is named', () => {
	test.each([
		['a character that it does not have', 'SGVsbG8*', /has the character "\*"/],
		['a percent sign that encodes nothing', 'SGVs%G8', /has the character "%"/],
		['one letter too many', `${text}A`, /a part of it is missing or added/],
		['one letter too few', text.slice(0, -3), /a part of it is missing or added/],
		['too little padding', 'SGVsbA=', /a part of it is missing or added/],
		['too much padding', 'SGVsbG8===', /a part of it is missing or added/],
		['letters behind the padding', 'SGVsbA==SGVsbA==', /something follows its padding/],
		['a sentence', 'This is a letter, not a file.', /has the character ","/],
	])('%s', (_, given, what) => {
		expect(refusal(given)).toEqual({
			what: expect.stringMatching(what),
			todo: expect.stringContaining('form encoding may have changed it'),
		});
	});
});
