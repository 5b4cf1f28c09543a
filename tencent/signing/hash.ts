import { createHash, createHmac } from 'crypto';

/** Lower-case hexadecimal SHA-256, as the canonical request and the string to sign carry it. */
export function sha256Hex(data: string | Buffer): string {
	return createHash('sha256').update(data).digest('hex');
}

export function hmacSha256(key: string | Buffer, data: string): Buffer {
	return createHmac('sha256', key).update(data).digest();
}
