import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { EXAMPLE_KEY, type CallRecord, type NextFault } from '../../sandbox';
import { carries, picture, png } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

/** A key of its own for refused calls: they slow the key's budget. */
const SLOWED = { secretId: 'AKIDslowedEXAMPLE', secretKey: 'slowedEXAMPLEkey' };
const clock = { aheadMs: 0, now: () => Date.now() + clock.aheadMs };
const ocr = useOcr({ keys: [EXAMPLE_KEY, SLOWED], clock });

afterEach(() => {
	clock.aheadMs = 0;
});

const errorOf = (code: string): NextFault => ({ kind: 'error', code });
const statusOf = (status: number): NextFault => ({ kind: 'status', status });

/** One picture for each fault, which strikes just the first call that carries it. */
const runWith = async (
	faults: Record<string, NextFault>,
	options: INodeParameters,
	credential = {},
) => {
	for (const [name, fault] of Object.entries(faults)) {
		ocr.sandbox.faults.next({ ...fault, match: carries(png(name)) });
	}
	const { items } = await ocr.run({
		items: Object.keys(faults).map((name) => picture(name)),
		options,
		credential,
		node: { onError: 'continueRegularOutput' },
	});
	return Object.keys(faults).map((name, index) => ({
		name,
		json: items[index]?.json,
		calls: callsFor(name),
	}));
};

const callsFor = (name: string): CallRecord[] =>
	ocr.sandbox.calls.filter(({ parameters }) => carries(png(name))(parameters));

const codeOf = (json: IDataObject | undefined) =>
	typeof json?.details === 'object' && json.details !== null && 'errorCode' in json.details
		? json.details.errorCode
		: undefined;

test('repeats what may go better the next time, once each is enough', async () => {
	const outcomes = await runWith(
		{
			'internal error': errorOf('InternalError'),
			'internal sub-code': errorOf('InternalError.GetSeedTokenError'),
			unavailable: errorOf('ServiceUnavailable'),
			'engine timeout': errorOf('FailedOperation.EngineRecognizeTimeout'),
			'HTTP 429': statusOf(429),
			'HTTP 500': statusOf(500),
			'HTTP 502': statusOf(502),
			'HTTP 503': statusOf(503),
			reset: { kind: 'reset' },
			'reset in the middle': { kind: 'reset', at: 'middle' },
			truncated: { kind: 'truncated' },
			'cut JSON': { kind: 'body', body: '{"Response":{' },
			hang: { kind: 'hang' },
			drip: { kind: 'slow', everyMs: 300 },
		},
		{ maxRetries: 1, timeout: 2 },
	);
	expect(outcomes.map(({ json }) => json?.text)).toEqual(outcomes.map(({ name }) => name));
	expect(outcomes.map(({ calls }) => calls.length)).toEqual(outcomes.map(() => 2));
	expect(outcomes.map(({ calls }) => calls[1]?.outcome)).toEqual(outcomes.map(() => 'ok'));
});

test('signs each attempt anew, with the time of its own', async () => {
	const [outcome] = await runWith({ late: { kind: 'hang' } }, { maxRetries: 3, timeout: 1.1 });
	const headers = outcome?.calls.map((call) => call.headers);
	const [first, second] = [headers?.[0], headers?.[1]];
	expect(outcome?.json).toMatchObject({ text: 'late' });
	expect(Number(second?.['x-tc-timestamp'])).toBeGreaterThan(Number(first?.['x-tc-timestamp']));
	expect(second?.authorization).not.toBe(first?.authorization);
});

test('never repeats what would fail or cost again', async () => {
	const codes = [
		'InvalidParameter',
		'InvalidParameterValue.InvalidParameterValueLimit',
		'UnknownParameter',
		'AuthFailure',
		'LimitExceeded',
		'ResourceUnavailable',
		'IpNotInWhitelist',
		'FailedOperation.EmptyImageError',
		'FailedOperation.ImageBlur',
		'FailedOperation.ImageDecodeFailed',
		'LimitExceeded.TooLargeFileError',
		'Something.New',
	];
	const outcomes = await runWith(
		{
			...Object.fromEntries(codes.map((code) => [code, errorOf(code)])),
			HTTP_ERROR: statusOf(403),
			REDIRECTED: { kind: 'redirect', to: 'http://127.0.0.1:9/' },
			BAD_ANSWER: { kind: 'body', body: {} },
		},
		{ maxRetries: 3 },
	);
	expect(outcomes.map(({ json }) => codeOf(json))).toEqual(outcomes.map(({ name }) => name));
	expect(outcomes.map(({ calls }) => calls.length)).toEqual(outcomes.map(() => 1));
});

test.each([
	[0, /\. Tencent Cloud says: Broken\. Code: InternalError/],
	[1, /Tried 2 times\. Code: InternalError/],
])('gives up after maxRetries %i, and tells the attempts', async (maxRetries, description) => {
	ocr.sandbox.faults.always({ kind: 'error', code: 'InternalError', message: 'Broken' });
	const { error } = await ocr.run({ items: [picture('hopeless')], options: { maxRetries } });
	expect(error?.description).toMatch(description);
	expect(callsFor('hopeless')).toHaveLength(maxRetries + 1);
});

describe('a refusal for the rate limit', () => {
	test.each(['RequestLimitExceeded', 'RequestLimitExceeded.UinLimitExceeded'])(
		'(%s) makes the call wait for its turn and go again, more often than maxRetries while others are served',
		async (code) => {
			const refused = carries(png(code));
			const others = ['one', 'two', 'three'];
			ocr.sandbox.faults.next({ kind: 'error', code, times: 2, match: refused });
			ocr.sandbox.faults.always({ kind: 'latency', ms: 300 });
			ocr.sandbox.faults.always({ kind: 'latency', ms: 50, match: (call) => !refused(call) });
			const { items } = await ocr.run({
				items: [code, ...others].map((name) => picture(name)),
				options: { maxRetries: 1 },
				credential: SLOWED,
			});
			expect(items.map(({ json }) => json.text)).toEqual([code, ...others]);
			expect(callsFor(code)).toHaveLength(3);
		},
	);

	test('is an error after maxRetries where none is served', async () => {
		ocr.sandbox.faults.always(errorOf('RequestLimitExceeded'));
		const { error } = await ocr.run({
			items: [picture('refused')],
			options: { maxRetries: 2 },
			credential: SLOWED,
		});
		expect(error?.description).toMatch(/Tried 3 times\. Code: RequestLimitExceeded/);
		expect(ocr.sandbox.calls).toHaveLength(3);
	});

	test('halts all calls of the account for a moment', async () => {
		await runWith(
			{ refused: errorOf('RequestLimitExceeded'), other: { kind: 'latency', ms: 0 } },
			{ maxRetries: 1, maxConcurrency: 1 },
			SLOWED,
		);
		const [first, second] = ocr.sandbox.calls;
		expect(ocr.sandbox.calls).toHaveLength(3);
		expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(100);
	});

	test('is an error at once with maxRetries 0', async () => {
		ocr.sandbox.faults.always(errorOf('RequestLimitExceeded'));
		const { error } = await ocr.run({ items: [picture('a')], credential: SLOWED });
		expect(error?.description).toMatch(/^Lower 'Options > Requests Per Second'/);
		expect(ocr.sandbox.calls).toHaveLength(1);
	});
});

test('executions with the same key and host are under one budget, whatever the path of their endpoints', async () => {
	ocr.sandbox.faults.always({ kind: 'latency', ms: 20 });
	const paths = ['', '/first', '/second'];
	await Promise.all(
		paths.map(async (folder) => {
			const { error } = await ocr.run({
				items: ['a', 'b'].map((name) => picture(`${name}${folder}`)),
				options: { maxConcurrency: 1 },
				credential: { endpoint: `${ocr.sandbox.endpoint}${folder}` },
			});
			expect(error).toBeUndefined();
		}),
	);
	expect(ocr.sandbox.calls.map(({ inFlight }) => inFlight)).toEqual(Array(6).fill(1));
});

describe('a clock that is 6 minutes off', () => {
	test.each([6, -6])('is corrected by one extra call for the whole run (%i)', async (minutes) => {
		clock.aheadMs = minutes * 60_000;
		const { items, error } = await ocr.run({
			items: ['one', 'two', 'three'].map((text) => picture(text)),
			options: { maxConcurrency: 1 },
		});
		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.text)).toEqual(['one', 'two', 'three']);
		expect(ocr.sandbox.calls.map(({ outcome }) => outcome)).toEqual([
			'AuthFailure.SignatureExpire',
			...['ok', 'ok', 'ok'],
		]);
	});

	test('is told, by how much, where correcting it does not help', async () => {
		ocr.sandbox.faults.always(errorOf('AuthFailure.SignatureExpire'));
		clock.aheadMs = -(4 * 60_000 + 30_000);
		const { items } = await ocr.run({
			items: ['one', 'two', 'three'].map((text) => picture(text)),
			options: { maxConcurrency: 1, maxRetries: 3 },
			node: { onError: 'continueRegularOutput' },
		});
		const told =
			/^This machine's clock is 4 min (29|30|31) s ahead of Tencent Cloud's, and at most 5 minutes are accepted/;
		expect(items.map(({ json }) => json.error)).toEqual(
			['one', 'two', 'three'].map(() => expect.stringMatching(told)),
		);
		expect(ocr.sandbox.calls).toHaveLength(4);
	});

	test.each(['yesterday', ''])(
		'is not guessed where the server does not tell its own ("%s")',
		async (date) => {
			const headers = { date };
			const body = JSON.stringify({
				Response: { Error: { Code: 'AuthFailure.SignatureExpire' }, RequestId: 'id-1' },
			});
			ocr.sandbox.faults.always({ kind: 'status', status: 200, body, headers });
			const { error } = await ocr.run({ items: [picture('one')] });
			expect(error?.message).toBe(
				"The request's time differs from Tencent Cloud's by more than 5 minutes",
			);
			expect(ocr.sandbox.calls).toHaveLength(1);
		},
	);
});

describe('calls made again', () => {
	const texts = (count: number) => Array.from({ length: count }, (_, index) => `text ${index}`);
	/** The fault strikes each of the first few files once. */
	const hintsAfter = async (fault: NextFault, struck: number, files: string[]) => {
		for (const text of files.slice(0, struck)) {
			ocr.sandbox.faults.next({ ...fault, match: carries(png(text)) });
		}
		const { items, hints } = await ocr.run({
			items: files.map((text, index) => picture(text, `scan-${index}.png`)),
			options: { maxRetries: 5 },
			credential: SLOWED,
		});
		expect(items.map(({ json }) => json.text)).toEqual(files);
		return hints.map(({ type, message }) => `${type}: ${message}`);
	};

	test('after refusals for the rate limit are told once, with what to do', async () => {
		await expect(hintsAfter(errorOf('RequestLimitExceeded'), 3, texts(4))).resolves.toEqual([
			"info: 3 calls were refused for the account's rate limit and made again. If this comes often, set 'Options > Requests Per Second' lower: the account serves less, or other programs use it too.",
		]);
	});

	test.each([
		[errorOf('InternalError'), 'InternalError', ''],
		[errorOf('InternalError.<b>'), 'InternalError.&lt;b>', ''],
		[
			{ kind: 'reset' } as const,
			'NETWORK_ERROR',
			' Tencent Cloud may bill one whose answer was lost',
		],
	])('after what passes are told with the codes: %j', async (fault, code, billing) => {
		const [hint, ...others] = await hintsAfter(fault, 3, texts(4));
		const told = `info: 3 calls were made again after a failure on the way or inside Tencent Cloud (${code}).`;
		expect(hint?.startsWith(told)).toBe(true);
		expect(hint?.slice(told.length).startsWith(billing)).toBe(true);
		expect(hint?.includes('bill')).toBe(billing !== '');
		expect(others).toEqual([]);
	});

	test.each([
		['RequestLimitExceeded', 2, 4],
		['InternalError', 3, 80],
	])('by chance are not told: %s, %i times, for %i files', async (code, struck, count) => {
		await expect(hintsAfter(errorOf(code), struck, texts(count))).resolves.toEqual([]);
	});

	test('are not counted in what twins save', async () => {
		const twins = ['twin', 'twin', 'twin'];
		await expect(hintsAfter(errorOf('InternalError'), 1, twins)).resolves.toEqual([
			'info: 2 pages already recognized in this execution, so 1 call instead of 3.',
		]);
		expect(ocr.sandbox.calls).toHaveLength(2);
	});
});
