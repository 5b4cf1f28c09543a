import type { IncomingMessage } from 'node:http';
import type { CallRecord } from '../callLog';
import { ApiError } from '../errors';

/** https://www.tencentcloud.com/document/product/1005/34678: POST with TC3 up to 10 MB, GET up to 32 KB. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;
const MAX_URL_CHARACTERS = 32 * 1024;

function checkSize(what: string, size: number, most: number): void {
	if (size <= most) return;
	throw new ApiError('RequestSizeLimitExceeded', `A ${what} is too long: at most ${most}.`);
}

/**
 * Reads the whole body, so that even one that is too large is followed by an answer; keeps none of what is too large,
 * and notes how much has arrived.
 * @throws ApiError RequestSizeLimitExceeded
 */
export async function readBody(request: IncomingMessage, call: CallRecord): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) {
		if (!Buffer.isBuffer(chunk)) continue;
		call.arrivedBytes += chunk.length;
		if (call.arrivedBytes <= MAX_BODY_BYTES) chunks.push(chunk);
		else chunks.length = 0;
	}
	checkSize(`body of ${call.arrivedBytes} bytes`, call.arrivedBytes, MAX_BODY_BYTES);
	const { length } = request.url ?? '';
	checkSize(`URL of ${length} characters`, length, MAX_URL_CHARACTERS);
	return Buffer.concat(chunks);
}
