import { EXAMPLE_KEY, OCR_ERROR_CODES, startSandbox, type Sandbox } from '../../sandbox';
import { base64, JPEG, PNG } from './files';
import { openSandbox } from './openSandbox';
import { ocrClient, outcomeOf } from './sdk';
import { send, wire } from './wire';

const ImageBase64 = base64(PNG);

describe('a fault', () => {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ engine: 'deterministic', requestsPerSecond: 0 });
	});
	beforeEach(() => sandbox.reset());
	afterAll(() => sandbox.close());

	const outcomes = async (count: number): Promise<string[]> => {
		const found: string[] = [];
		for (let index = 0; index < count; index += 1) {
			found.push((await wire(sandbox.endpoint)).outcome);
		}
		return found;
	};
	const failureOf = (answer: Promise<unknown>): Promise<string> =>
		answer.then(
			() => 'none',
			(error: Error) => String(error.cause ?? error),
		);

	it.each(OCR_ERROR_CODES)('gives the official SDK the documented error %s', async (code) => {
		sandbox.faults.next({ kind: 'error', code });
		const client = ocrClient(sandbox.endpoint);
		await expect(client.GeneralAccurateOCR({ ImageBase64 })).rejects.toMatchObject({
			code,
			message: expect.stringMatching(/\w/),
			requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
		});
		expect(sandbox.calls[0]?.outcome).toBe(code);
	});

	it('gives codes and messages that the sandbox has never heard of', async () => {
		sandbox.faults.next({ kind: 'error', code: 'NewThing.Happened', message: 'Told so.' });
		await expect(
			ocrClient(sandbox.endpoint).GeneralAccurateOCR({ ImageBase64 }),
		).rejects.toMatchObject({ code: 'NewThing.Happened', message: 'Told so.' });
	});

	it('resets the connection before the answer', async () => {
		sandbox.faults.next({ kind: 'reset' });
		expect(await failureOf(send(sandbox.endpoint))).toMatch(/ECONNRESET|other side closed/);
		expect(sandbox.calls[0]?.outcome).toBe('reset');
	});

	it('resets the connection in the middle of the answer', async () => {
		sandbox.faults.next({ kind: 'reset', at: 'middle' });
		const response = await send(sandbox.endpoint);
		expect(response.status).toBe(200);
		expect(await failureOf(response.text())).toMatch(/ECONNRESET|other side closed/);
	});

	it('ends the answer too early', async () => {
		sandbox.faults.next({ kind: 'truncated', share: 0.9 });
		const response = await send(sandbox.endpoint);
		expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
		expect(await failureOf(response.text())).toMatch(/other side closed|terminated|aborted/);
	});

	it('lets the answer drip, and it is the right one', async () => {
		sandbox.faults.next({ kind: 'slow', bytes: 100, everyMs: 1 });
		const response = await send(sandbox.endpoint);
		const sizes: number[] = [];
		const parts: Uint8Array[] = [];
		for await (const part of response.body ?? []) {
			sizes.push(part.length);
			parts.push(part);
		}
		expect(sizes.length).toBeGreaterThan(3);
		expect(JSON.parse(Buffer.concat(parts).toString()).Response.TextDetections).toHaveLength(3);
	});

	it('makes an answer without end, and stops when the caller leaves', async () => {
		sandbox.faults.next({ kind: 'endless' });
		const leave = new AbortController();
		const response = await send(sandbox.endpoint, {}, leave.signal);
		let bytes = 0;
		await expect(async () => {
			for await (const part of response.body ?? []) {
				bytes += part.length;
				if (bytes > 5_000_000) leave.abort();
			}
		}).rejects.toThrow(/abort/);
		expect(bytes).toBeGreaterThan(5_000_000);
		expect((await wire(sandbox.endpoint)).outcome).toBe('ok');
	});

	it('makes an answer of many megabytes that is right all the same', async () => {
		sandbox.faults.next({ kind: 'huge', megabytes: 7 });
		const text = await (await send(sandbox.endpoint)).text();
		expect(text.length).toBeGreaterThan(7 * 1024 * 1024);
		expect(JSON.parse(text).Response.TextDetections).toHaveLength(3);
	});

	it('gives any HTTP status with any body and headers', async () => {
		const headers = { 'content-type': 'text/html', 'retry-after': '3' };
		sandbox.faults.next({ kind: 'status', status: 503, body: '<h1>Later</h1>', headers });
		const response = await send(sandbox.endpoint);
		expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
			503,
			'3',
			'<h1>Later</h1>',
		]);
	});

	it.each([
		['text', 'not JSON', 'not JSON'],
		['an object', {}, '{}'],
		['null', null, 'null'],
		['bytes', Buffer.from('bytes'), 'bytes'],
		['nothing', '', ''],
		[
			'a lack of lines',
			{ Response: { TextDetections: null } },
			'{"Response":{"TextDetections":null}}',
		],
	])('gives any body with status 200: %s', async (_, body, text) => {
		sandbox.faults.next({ kind: 'body', body });
		const response = await send(sandbox.endpoint);
		expect([response.status, await response.text()]).toEqual([200, text]);
	});

	it('changes the right answer', async () => {
		const body = (answer: unknown) => ({ Response: { Angle: 7, was: answer } });
		sandbox.faults.next({ kind: 'body', body });
		const { Response } = JSON.parse(await (await send(sandbox.endpoint)).text());
		expect(Response.was.Response.TextDetections).toHaveLength(3);
		expect(Response.Angle).toBe(7);
	});

	it('redirects', async () => {
		sandbox.faults.next({ kind: 'redirect', to: 'http://127.0.0.1:1/elsewhere' });
		const response = await send(sandbox.endpoint);
		expect([response.status, response.headers.get('location')]).toEqual([
			302,
			'http://127.0.0.1:1/elsewhere',
		]);
	});

	it('never answers', async () => {
		sandbox.faults.next({ kind: 'hang' });
		const leave = new AbortController();
		const answer = failureOf(send(sandbox.endpoint, {}, leave.signal));
		while (sandbox.calls[0]?.outcome !== 'hang') await new Promise(setImmediate);
		leave.abort();
		expect(await answer).toMatch(/abort/i);
	});

	it('comes after the signature check: a bad call is told so', async () => {
		sandbox.faults.next({ kind: 'error', code: 'InternalError' });
		const bad = await wire(sandbox.endpoint, { key: { ...EXAMPLE_KEY, secretKey: 'no' } });
		expect(bad.outcome).toBe('AuthFailure.SignatureFailure');
		expect(await outcomes(2)).toEqual(['InternalError', 'ok']);
	});

	it('strikes as many calls as it is told to, one fault after the other', async () => {
		sandbox.faults.next({ kind: 'error', code: 'A', times: 2 });
		sandbox.faults.next({ kind: 'error', code: 'B' });
		expect(await outcomes(4)).toEqual(['A', 'A', 'B', 'ok']);
	});

	it('strikes always, unless another one is set for the next call', async () => {
		sandbox.faults.always({ kind: 'error', code: 'A' });
		sandbox.faults.next({ kind: 'error', code: 'B' });
		expect(await outcomes(3)).toEqual(['B', 'A', 'A']);
		sandbox.faults.clear();
		expect(await outcomes(1)).toEqual(['ok']);
	});

	it('strikes the nth call alone', async () => {
		sandbox.faults.always({ kind: 'error', code: 'A', nth: 2 });
		sandbox.faults.next({ kind: 'error', code: 'B', nth: 3 });
		expect(await outcomes(4)).toEqual(['ok', 'A', 'B', 'ok']);
	});

	it('strikes calls of one action, and calls whose parameters fit', async () => {
		sandbox.faults.always({ kind: 'error', code: 'A', action: 'GetCallerIdentity' });
		sandbox.faults.always({
			kind: 'error',
			code: 'B',
			match: ({ PdfPageNumber }) => PdfPageNumber === 2,
		});
		const client = ocrClient(sandbox.endpoint);
		const read = (PdfPageNumber: number) =>
			outcomeOf(client.GeneralAccurateOCR({ ImageBase64, PdfPageNumber }));
		expect([await read(1), await read(2), await read(3)]).toEqual(['ok', 'B', 'ok']);
	});

	it('strikes a share of the calls, the same ones for the same seed', async () => {
		const withSeed = async (seed: number) => {
			sandbox.reset();
			sandbox.faults.random({ kind: 'error', code: 'A', share: 0.3, seed });
			return outcomes(100);
		};
		const [first, again, other] = [await withSeed(7), await withSeed(7), await withSeed(8)];
		const share = first.filter((outcome) => outcome === 'A').length;
		expect(share).toBeGreaterThan(15);
		expect(share).toBeLessThan(45);
		expect(again).toEqual(first);
		expect(other).not.toEqual(first);
	});

	it('strikes in bursts', async () => {
		sandbox.faults.random({ kind: 'error', code: 'A', share: 0.1, burst: 4 });
		const runs = (await outcomes(120)).join(' ').match(/A( A)*/g) ?? [];
		expect(runs.length).toBeGreaterThan(0);
		for (const run of runs) expect(run.split(' ').length % 4).toBe(0);
	});

	it('adds latencies up, before another fault strikes', async () => {
		sandbox.faults.next({ kind: 'latency', ms: 40 });
		sandbox.faults.always({ kind: 'latency', ms: 40 });
		sandbox.faults.next({ kind: 'error', code: 'A' });
		const begin = performance.now();
		expect((await wire(sandbox.endpoint)).outcome).toBe('A');
		expect(performance.now() - begin).toBeGreaterThan(78);
	});

	it('can be in force from the start', async () => {
		const faulty = await openSandbox({
			engine: 'deterministic',
			faults: [
				{ mode: 'always', kind: 'error', code: 'A', match: (sent) => sent['IsPdf'] === true },
				{ mode: 'next', kind: 'error', code: 'B' },
				{ mode: 'random', kind: 'error', code: 'C', share: 1 },
			],
		});
		const client = ocrClient(faulty.endpoint);
		const read = (IsPdf: boolean) =>
			outcomeOf(client.GeneralAccurateOCR({ ImageBase64: base64(JPEG), IsPdf }));
		expect([await read(true), await read(true), await read(false)]).toEqual(['B', 'A', 'C']);
	});
});
