import { PassThrough, Readable } from 'node:stream';

import { readStream } from '../../../nodes/TencentCloudOcr/api/readStream';

const never = new AbortController().signal;

test('gives all bytes of a stream that is just as large as allowed', async () => {
	const body = Readable.from([Buffer.from('ab'), Buffer.from('c')]);
	await expect(readStream(body, 3, never)).resolves.toEqual(Buffer.from('abc'));
	expect(body.destroyed).toBe(true);
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
