import { PassThrough, Readable } from 'node:stream';

import { readStream } from '../../../nodes/TencentCloudOcr/api/answer/readStream';

const never = new AbortController().signal;

test('gives all bytes of a stream that is just as large as allowed', async () => {
	const body = Readable.from([Buffer.from('ab'), Buffer.from('c')]);
	await expect(readStream(body, 3, never)).resolves.toEqual(Buffer.from('abc'));
	expect(body.destroyed).toBe(true);
});

test('takes little more memory than the bytes, however small the pieces are that they come in', async () => {
	const [pieces, packet] = [20_000, 64 * 1024];
	const packets = function* () {
		for (let at = 0; at < pieces; at += 1) yield Buffer.alloc(packet, at % 251).subarray(0, 1);
	};
	const held: number[] = [];
	const before = process.memoryUsage().arrayBuffers;
	const bytes = await readStream(Readable.from(packets()), pieces, never, () => {
		held.push(process.memoryUsage().arrayBuffers - before);
	});
	expect(bytes).toEqual(Buffer.from(Array.from({ length: pieces }, (_, at) => at % 251)));
	expect(Math.max(...held)).toBeLessThan((pieces * packet) / 2);
});

test('gives up a stream that is larger, and closes it', async () => {
	const body = Readable.from([Buffer.from('ab'), Buffer.from('cd')]);
	await expect(readStream(body, 3, never)).rejects.toThrow(
		expect.objectContaining({ name: 'StreamTooLargeError' }),
	);
	expect(body.destroyed).toBe(true);
});

test('says of a stream that breaks that it was cut off', async () => {
	const body = new PassThrough();
	body.write('a');
	setImmediate(() => body.destroy(new Error('ECONNRESET')));
	await expect(readStream(body, 3, never)).rejects.toThrow('the answer was cut off on its way');
});

test('ends with the reason of the signal, before and while it reads', async () => {
	const body = new PassThrough();
	const cancel = new AbortController();
	const reading = readStream(body, 3, cancel.signal);
	cancel.abort(new Error('cancelled'));
	await expect(reading).rejects.toThrow('cancelled');
	await expect(readStream(Readable.from(['a']), 3, cancel.signal)).rejects.toThrow('cancelled');
	expect(body.destroyed).toBe(true);
});

test.each([undefined, null, 'text', Buffer.from('bytes'), {}])('refuses %j', async (body) => {
	await expect(readStream(body, 3, never)).rejects.toThrow('The answer has no body');
});
