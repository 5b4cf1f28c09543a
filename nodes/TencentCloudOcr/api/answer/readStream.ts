import { NoRoomError } from '../../run/memory/gate';

export class StreamTooLargeError extends Error {
	override name = 'StreamTooLargeError';
}

/** The connection ended before the answer did. */
export class StreamBrokenError extends Error {
	override name = 'StreamBrokenError';

	constructor() {
		super('the answer was cut off on its way');
	}
}

interface ByteStream extends AsyncIterable<Uint8Array> {
	destroy(error?: Error): unknown;
}

const isByteStream = (value: unknown): value is ByteStream =>
	typeof value === 'object' &&
	value !== null &&
	Symbol.asyncIterator in value &&
	'destroy' in value;

/** Pieces put together at a time: an answer that comes byte by byte would take a hundred times its size. */
const TOGETHER = 1_000;

/**
 * Reads an answer's body, but never more than `maxBytes` of it, and no longer than the signal allows:
 * n8n's own timeout is for idle connections only, and it does not limit the size.
 * @param arrived is called with the bytes that have arrived so far; it may throw a NoRoomError
 * @throws StreamTooLargeError, StreamBrokenError, NoRoomError, or the signal's reason
 */
export async function readStream(
	body: unknown,
	maxBytes: number,
	signal: AbortSignal,
	arrived: (bytes: number) => void = () => {},
): Promise<Buffer> {
	if (!isByteStream(body)) throw new TypeError('The answer has no body');
	const stop = () => void body.destroy(new Error('Aborted'));
	signal.addEventListener('abort', stop, { once: true });
	try {
		signal.throwIfAborted();
		const parts: Buffer[] = [];
		const pieces: Uint8Array[] = [];
		let size = 0;
		for await (const chunk of body) {
			size += chunk.length;
			if (size > maxBytes) throw new StreamTooLargeError();
			arrived(size);
			pieces.push(chunk);
			if (pieces.length === TOGETHER) parts.push(Buffer.concat(pieces.splice(0)));
		}
		signal.throwIfAborted();
		return Buffer.concat([...parts, ...pieces]);
	} catch (error) {
		signal.throwIfAborted();
		const isOwn = error instanceof StreamTooLargeError || error instanceof NoRoomError;
		throw isOwn ? error : new StreamBrokenError();
	} finally {
		signal.removeEventListener('abort', stop);
		body.destroy();
	}
}
