import { createServer, type Socket } from 'node:net';

import { named, png } from '../helpers/files';
import { opened } from '../helpers/http/listener';
import { useOcr } from '../helpers/ocr';

const ocr = useOcr();

const MB = 1024 * 1024;
const HEAD_END = '\r\n\r\n';
const ANSWER = JSON.stringify({
	Response: { TextDetections: [{ DetectedText: 'read' }], RequestId: 'id-1' },
});
const answerOf = (status: number) =>
	`HTTP/1.1 ${status} X\r\nContent-Type: application/json\r\nContent-Length: ${status === 200 ? ANSWER.length : 0}\r\n\r\n${status === 200 ? ANSWER : ''}`;

/** Pictures whose bytes tell in Base64 whose they are. */
const pictureOf = (letter: string) =>
	named(`${letter}.png`, Buffer.concat([png(''), Buffer.alloc(7 * MB, letter)]));
const MARKS = { a: 'YWFh', b: 'YmJi', c: 'Y2Nj' };

/**
 * Answers each call when its headers are there, and reads the bodies when all calls are over, as a
 * proxy may that has refused a request and is slow to read it.
 */
async function answersEarly(statusOf: (call: number) => number) {
	const calls: { socket: Socket; bytes: Buffer[] }[] = [];
	const server = createServer((socket) => {
		const bytes: Buffer[] = [];
		socket.on('error', () => {});
		const onData = (chunk: Buffer) => {
			bytes.push(chunk);
			if (!Buffer.concat(bytes).includes(HEAD_END)) return;
			socket.off('data', onData).pause();
			socket.write(answerOf(statusOf(calls.length)));
			calls.push({ socket, bytes });
		};
		socket.on('data', onData);
	});
	const { url, close } = await opened(server);
	return {
		endpoint: url,
		/** All that each call has sent, once it has sent all that it ever will. */
		async bodies() {
			const read = calls.map(async ({ socket, bytes }) => {
				const head = Buffer.concat(bytes).toString('latin1').split(HEAD_END)[0] ?? '';
				const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
				let missing = head.length + HEAD_END.length + length - Buffer.concat(bytes).length;
				await new Promise<void>((resolve) => {
					socket.on('close', () => resolve());
					socket.on('data', (chunk: Buffer) => {
						bytes.push(chunk);
						missing -= chunk.length;
						if (missing <= 0) resolve();
					});
					if (missing <= 0) resolve();
					socket.resume();
				});
				return Buffer.concat(bytes).toString('latin1');
			});
			return await Promise.all(read);
		},
		async close() {
			for (const { socket } of calls) socket.destroy();
			await close();
		},
	};
}

test('a call that fails before it is sent whole never goes on with the bytes of another file', async () => {
	const server = await answersEarly((call) => (call === 0 ? 503 : 200));
	const { items } = await ocr.run({
		items: (['a', 'b', 'c'] as const).map((letter) => ({ files: { data: pictureOf(letter) } })),
		options: { maxConcurrency: 1, maxRetries: 1 },
		credential: { endpoint: server.endpoint },
	});
	// The first call alone: the others are answered before they are read, which only a liar does.
	const [first = ''] = await server.bodies();
	await server.close();
	expect(items.map(({ json }) => json.text)).toEqual(['read', 'read', 'read']);
	expect(first).toContain(MARKS.a);
	expect(Object.values(MARKS).filter((mark) => first.includes(mark))).toEqual([MARKS.a]);
});
