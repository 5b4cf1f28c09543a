import type { SourceItem } from '../../n8n/engine';
import { API_ERRORS } from '../../nodes/TencentCloudOcr/errors/apiErrors';
import { EXAMPLE_KEY } from '../../sandbox';
import { carries, document, named, picture, png } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

/** A key of its own where a test slows its budget. */
const SLOWED = { secretId: 'AKIDslowedEXAMPLE', secretKey: 'slowedEXAMPLEkey' };
const ocr = useOcr({ keys: [EXAMPLE_KEY, SLOWED] });

const scans = (count: number): SourceItem[] =>
	Array.from({ length: count }, (_, index) => picture(`text ${index}`, `scan-${index}.png`));
const CONTINUE = { onError: 'continueRegularOutput' } as const;
const ONE_BY_ONE = { maxConcurrency: 1 };
const notSent = (file: string, foundWith = 'scan-0.png') =>
	`(found with ${foundWith}, so ${file} was not sent)`;

const ENDING = Object.entries(API_ERRORS).flatMap(([code, meaning]) =>
	'endsCalls' in meaning ? [[code, meaning.endsCalls] as const] : [],
);

describe('a fault that no call can get past', () => {
	test.each([
		['an unknown SecretId', { secretId: 'AKIDunknownEXAMPLE' }, 'SecretIdNotFound'],
		['a wrong SecretKey', { secretKey: 'wrongEXAMPLEkey' }, 'SignatureFailure'],
	])('such as %s is found once, not once for each of 500 files', async (_, credential, code) => {
		const { items, hints } = await ocr.run({
			items: scans(500),
			credential,
			options: { requestsPerSecond: 10 },
			node: CONTINUE,
		});
		const calls = ocr.sandbox.calls.length;
		expect(calls).toBeLessThanOrEqual(20);
		expect(items).toHaveLength(500);
		expect(items.map(({ json, pairedItem }) => [json.details, pairedItem])).toEqual(
			Array.from({ length: 500 }, (_each, item) => [
				expect.objectContaining({
					errorCode: `AuthFailure.${code}`,
					fileName: `scan-${item}.png`,
					whatToDo: expect.stringContaining('Check'),
				}),
				{ item },
			]),
		);
		expect(items[499]?.json.error).toMatch(
			/\(found with scan-\d+\.png, so scan-499\.png was not sent\)$/,
		);
		expect(hints).toEqual([
			expect.objectContaining({
				type: 'warning',
				message: expect.stringContaining(
					`.png), so ${500 - calls} calls were not made that could not succeed. Check`,
				),
			}),
		]);
	});

	test.each(ENDING)('%s (%s) lets no call follow', async (code) => {
		ocr.sandbox.faults.always({ kind: 'error', code });
		const { items } = await ocr.run({ items: scans(3), options: ONE_BY_ONE, node: CONTINUE });
		expect(ocr.sandbox.calls).toHaveLength(1);
		const [first, ...others] = items.map(({ json }) => json.error);
		expect(first).not.toContain('not sent');
		expect(others).toEqual([
			expect.stringMatching(/\(found with scan-0\.png, so (scan-1\.png|it) was not sent\)$/),
			expect.stringMatching(/\(found with scan-0\.png, so (scan-2\.png|it) was not sent\)$/),
		]);
	});

	test('refuses at once what is waiting for its turn', async () => {
		ocr.sandbox.faults.always({ kind: 'error', code: 'ResourceUnavailable.InArrears' });
		const begun = Date.now();
		const { items } = await ocr.run({
			items: [...scans(10), document(['one', 'two'])],
			credential: SLOWED,
			options: { requestsPerSecond: 0.5 },
			node: CONTINUE,
		});
		expect(Date.now() - begun).toBeLessThan(5_000);
		expect(ocr.sandbox.calls).toHaveLength(1);
		expect(items.at(-1)?.json.error).toBe(
			`The account is in arrears ${notSent('letter.pdf, page 1')}`,
		);
	});

	test('is the error of the run where it stops, in the words of its first file', async () => {
		const { error } = await ocr.run({
			items: scans(3),
			credential: { secretId: 'AKIDunknownEXAMPLE' },
			options: ONE_BY_ONE,
		});
		expect(error?.message).toBe('The SecretId does not exist at this site');
	});

	test('leaves what needs no call as it is: twins of good files, bad files, skipped ones', async () => {
		const struck = carries(png('struck'));
		const code = 'ResourceUnavailable.ResourcePackageRunOut';
		ocr.sandbox.faults.next({ kind: 'error', code, match: struck });
		const { items, hints } = await ocr.run({
			items: [
				picture('good'),
				picture('struck'),
				picture('good', 'twin.png'),
				{ files: { data: named('empty.png', Buffer.alloc(0)) } },
				{ files: { data: named('meeting.ics', Buffer.from('BEGIN:VCALENDAR')) } },
				picture('last'),
			],
			parameters: { binaryPropertyName: '*' },
			options: ONE_BY_ONE,
			node: CONTINUE,
		});
		expect(items.map(({ json }) => json.text ?? json.error)).toEqual([
			'good',
			"The account's resource package is used up",
			'good',
			'empty.png: the file is empty (0 bytes)',
			`The account's resource package is used up ${notSent('last.png', 'struck.png')}`,
		]);
		expect(ocr.sandbox.calls).toHaveLength(2);
		expect(hints.map(({ message }) => message)).toEqual([
			'1 file skipped: meeting.ics (calendar file).',
			'1 page already recognized in this execution, so 2 calls instead of 3.',
			expect.stringContaining('so 1 call was not made that could not succeed. Buy another'),
		]);
	});

	test('holds for its region alone', async () => {
		ocr.sandbox.faults.next({ kind: 'error', code: 'UnsupportedRegion' });
		const regions = ['eu-frankfurt', 'ap-singapore', 'eu-frankfurt', 'ap-singapore'];
		const { items } = await ocr.run({
			items: scans(4).map((item, index) => ({ ...item, json: { region: regions[index] } })),
			options: { ...ONE_BY_ONE, region: '={{ $json.region }}' },
			node: CONTINUE,
		});
		expect(items.map(({ json }) => json.text ?? json.error)).toEqual([
			'scan-0.png: the region is not supported',
			'text 1',
			`scan-2.png: the region is not supported ${notSent('it')}`,
			'text 3',
		]);
	});

	test('holds for its run alone', async () => {
		ocr.sandbox.faults.next({ kind: 'error', code: 'ResourceUnavailable.InArrears' });
		const run = async () =>
			await ocr.run({ items: scans(2), options: ONE_BY_ONE, node: CONTINUE, executionId: 'one' });
		await run();
		const { items } = await run();
		expect(items.map(({ json }) => json.text)).toEqual(['text 0', 'text 1']);
	});
});

describe('a fault that may be of one call', () => {
	test.each([
		['AuthFailure.SignatureFailure', 'a call before it was served with the same key'],
		['UnauthorizedOperation', 'a call before it was allowed'],
	])('(%s, where %s) lets the others be made', async (code) => {
		const struck = carries(png('text 1'));
		ocr.sandbox.faults.next({ kind: 'error', code, match: struck });
		const { items } = await ocr.run({ items: scans(3), options: ONE_BY_ONE, node: CONTINUE });
		expect(items.map(({ json }) => json.text)).toEqual(['text 0', undefined, 'text 2']);
		expect(ocr.sandbox.calls).toHaveLength(3);
	});

	test.each([
		'UnauthorizedOperation.Resource',
		'AuthFailure.Odd',
		'IpNotInWhitelist',
		'LimitExceeded',
	])('(%s) lets the others be made', async (code) => {
		ocr.sandbox.faults.next({ kind: 'error', code });
		const { items } = await ocr.run({ items: scans(2), options: ONE_BY_ONE, node: CONTINUE });
		expect(items.map(({ json }) => json.text)).toEqual([undefined, 'text 1']);
	});
});
