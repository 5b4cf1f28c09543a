import { setTimeout as pause } from 'node:timers/promises';
import type { INodeParameters } from 'n8n-workflow';

import { listen } from '../helpers/http/listener';
import { carries, document, picture, png } from '../helpers/files';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

/** Milliseconds from the signal to the end. The benchmark measures it on an idle machine; this one may be busy. */
const PROMPT = 1500;

/** Waits until so many calls have arrived; the test's own time limit ends it otherwise. */
async function callsArrived(count: number): Promise<void> {
	while (ocr.sandbox.calls.length < count) await pause(5);
}

/** Cancels an execution once so many calls have arrived, and tells what came of it. */
async function cancelAfter(
	calls: number,
	options: INodeParameters,
	{ items = ['a', 'b', 'c'].map((text) => picture(text)), parameters = {} } = {},
) {
	const cancel = new AbortController();
	const running = ocr.run({
		items,
		parameters,
		options,
		cancel: cancel.signal,
		node: { onError: 'continueRegularOutput' },
	});
	await callsArrived(calls);
	const before = performance.now();
	cancel.abort();
	const result = await running;
	const took = performance.now() - before;
	const made = ocr.sandbox.calls.length;
	// A call that still waited for its turn would have it now, before this one.
	ocr.sandbox.faults.clear();
	const next = await ocr.run({ items: [picture('next')], options: { maxConcurrency: 1 } });
	expect(next.items).toMatchObject([{ json: { text: 'next' } }]);
	return { ...result, took, made, later: ocr.sandbox.calls.length - made - 1 };
}

describe('cancelling an execution ends it at once, with no call made after it', () => {
	test('while calls wait for the budget', async () => {
		const { status, took, made, later } = await cancelAfter(1, { requestsPerSecond: 0.5 });
		expect({ status, made, later }).toEqual({ status: 'canceled', made: 1, later: 0 });
		expect(took).toBeLessThan(PROMPT);
	});

	test('while calls wait for others to end', async () => {
		ocr.sandbox.faults.always({ kind: 'hang' });
		const { status, took, made, later } = await cancelAfter(1, { maxConcurrency: 1 });
		expect({ status, made, later }).toEqual({ status: 'canceled', made: 1, later: 0 });
		expect(took).toBeLessThan(PROMPT);
	});

	test('while the last answers are waited for, which another try of the node finds', async () => {
		const isFirst = carries(png('a'));
		const failed = new Promise<void>((resolve) => {
			const body = () => {
				resolve();
				return 'no answer of lines';
			};
			ocr.sandbox.faults.next({ kind: 'body', body, match: isFirst });
		});
		ocr.sandbox.faults.always({ kind: 'latency', ms: 150, match: isFirst });
		ocr.sandbox.faults.always({ kind: 'hang', match: (call) => !isFirst(call) });
		const cancel = new AbortController();
		const running = ocr.run({
			items: ['a', 'b'].map((text) => picture(text)),
			node: { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
			cancel: cancel.signal,
		});
		await failed;
		await fetch(ocr.sandbox.endpoint);
		cancel.abort();
		await expect(running).resolves.toMatchObject({ status: 'canceled' });
		expect(ocr.sandbox.calls.filter(({ action }) => action === 'GeneralAccurateOCR').length).toBe(
			2,
		);
	});

	test('while calls back off before they are repeated', async () => {
		ocr.sandbox.faults.always({ kind: 'status', status: 503 });
		const { status, took, later } = await cancelAfter(3, { maxRetries: 10 });
		expect({ status, later }).toEqual({ status: 'canceled', later: 0 });
		expect(took).toBeLessThan(PROMPT);
	});

	test('while calls are under way, which are given up', async () => {
		ocr.sandbox.faults.always({ kind: 'hang' });
		const { status, took, made, later } = await cancelAfter(3, { maxRetries: 3 });
		expect({ status, made, later }).toEqual({ status: 'canceled', made: 3, later: 0 });
		expect(took).toBeLessThan(PROMPT);
		// The next call is alone: the connections of the others are closed.
		expect(ocr.sandbox.calls.map(({ inFlight }) => inFlight)).toEqual([1, 2, 3, 1]);
	});

	test('while an answer drips', async () => {
		ocr.sandbox.faults.always({ kind: 'slow', everyMs: 50 });
		const { status, took, later } = await cancelAfter(3, {});
		expect({ status, later }).toEqual({ status: 'canceled', later: 0 });
		expect(took).toBeLessThan(PROMPT);
	});

	test('while the pages of a PDF are read', async () => {
		ocr.sandbox.faults.always({ kind: 'hang' });
		const { status, took, made, later } = await cancelAfter(
			2,
			{ maxConcurrency: 2 },
			{ items: [document(['one', 'two', 'three', 'four'])] },
		);
		expect({ status, made, later }).toEqual({ status: 'canceled', made: 2, later: 0 });
		expect(took).toBeLessThan(PROMPT);
	});

	test('while a file is downloaded', async () => {
		const cancel = new AbortController();
		const web = await listen(() => setImmediate(() => cancel.abort()));
		const { status } = await ocr.run({
			items: [{ json: {} }],
			parameters: { inputType: 'url', imageUrl: `${web.url}/never.pdf` },
			cancel: cancel.signal,
		});
		await web.close();
		expect(status).toBe('canceled');
		expect(web.requests).toHaveLength(1);
		expect(ocr.sandbox.calls).toHaveLength(0);
	});
});
