import { hmacSha256 } from './hash';
import { TERMINATOR, utcDate } from './stringToSign';

/** Step 3 of https://www.tencentcloud.com/document/product/1154/48911: a key for one day and one service. */
export function signingKey(secretKey: string, timestamp: number, service: string): Buffer {
	return [utcDate(timestamp), service, TERMINATOR].reduce<Buffer>(
		hmacSha256,
		Buffer.from(`TC3${secretKey}`),
	);
}
