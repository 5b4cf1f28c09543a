import { request } from 'node:http';
import type { CallRecord, Engine } from '../../sandbox';
import { deterministicEngine } from '../../sandbox/engine/deterministic';
import { openSandbox } from './openSandbox';
import { send, wire } from './wire';

it('is gone after it was closed, with every connection', async () => {
	const sandbox = await openSandbox({ engine: 'deterministic' });
	sandbox.faults.next({ kind: 'hang' });
	const hanging = send(sandbox.endpoint).then(
		() => 'answered',
		() => 'cut off',
	);
	while (sandbox.calls[0]?.outcome !== 'hang') await new Promise(setImmediate);
	await sandbox.close();
	expect(await hanging).toBe('cut off');
	await expect(wire(sandbox.endpoint)).rejects.toThrow('fetch failed');
});

it('counts calls under way, and notes who left without an answer', async () => {
	const sandbox = await openSandbox({ engine: 'deterministic', latencyMs: 60_000 });
	const leave = new AbortController();
	const calls = [1, 2, 3].map(() => send(sandbox.endpoint, {}, leave.signal).catch(() => 'left'));
	while (sandbox.calls.length < 3) await new Promise(setImmediate);
	expect(sandbox.calls.map(({ inFlight }) => inFlight)).toEqual([1, 2, 3]);
	leave.abort();
	expect(await Promise.all(calls)).toEqual(['left', 'left', 'left']);
	while (sandbox.calls.some(({ outcome }) => outcome === 'pending'))
		await new Promise(setImmediate);
	expect(sandbox.calls.map(({ outcome }) => outcome)).toEqual(['aborted', 'aborted', 'aborted']);
});

it('tells of each call when it has ended, with the id of its answer and the time it took', async () => {
	let now = Date.now();
	const clock = { now: () => now };
	const engine: Engine = {
		async recognize(input, signal) {
			now += 1234;
			return await deterministicEngine.recognize(input, signal);
		},
	};
	let tell = (_: CallRecord) => {};
	const told = new Promise<CallRecord>((resolve) => (tell = resolve));
	const sandbox = await openSandbox({ engine, clock, onCall: (call) => tell(call) });
	const { text } = await wire(sandbox.endpoint);
	expect(await told).toMatchObject({
		action: 'GeneralAccurateOCR',
		outcome: 'ok',
		requestId: JSON.parse(text).Response.RequestId,
		tookMs: 1234,
	});
});

it('tells the engine when nobody waits for a page any more', async () => {
	const leave = new AbortController();
	let tell = (_: string) => {};
	const told = new Promise<string>((resolve) => (tell = resolve));
	const engine: Engine = {
		async recognize(input, signal) {
			signal.addEventListener('abort', () => tell('left'));
			leave.abort();
			return await deterministicEngine.recognize(input, signal);
		},
	};
	const sandbox = await openSandbox({ engine });
	await expect(send(sandbox.endpoint, {}, leave.signal)).rejects.toThrow('aborted');
	expect(await told).toBe('left');
});

it('notes who left in the middle of sending', async () => {
	const sandbox = await openSandbox({ engine: 'deterministic' });
	const headers = { 'content-type': 'application/json', 'content-length': 1000 };
	const leaving = request(sandbox.endpoint, { method: 'POST', headers });
	leaving.on('error', () => {});
	leaving.write('{"ImageBase64":"');
	while (sandbox.calls.length < 1) await new Promise(setImmediate);
	leaving.destroy();
	while (sandbox.calls[0]?.outcome === 'pending') await new Promise(setImmediate);
	expect(sandbox.calls[0]?.outcome).toBe('aborted');
});

it('listens on the port that it is given, and says so if that is taken', async () => {
	const first = await openSandbox({ engine: 'deterministic', host: '0.0.0.0' });
	const port = Number(new URL(first.endpoint).port);
	expect(first.endpoint).toBe(`http://127.0.0.1:${port}`);
	await expect(openSandbox({ engine: 'deterministic', host: '0.0.0.0', port })).rejects.toThrow(
		'EADDRINUSE',
	);
});
