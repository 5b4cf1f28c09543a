import { sha256Hex } from './hash';

const known = new WeakMap<Buffer, string>();

/**
 * The hash of a payload that will not be changed any more. It is remembered as long as the payload
 * lives, so that ten megabytes are hashed once, however often they are signed.
 */
export function rememberedHash(payload: Buffer): string {
	const hash = known.get(payload) ?? sha256Hex(payload);
	known.set(payload, hash);
	return hash;
}

/** The hash of a payload, worked out anew unless it was remembered. */
export function payloadHash(payload: string | Buffer): string {
	return (Buffer.isBuffer(payload) ? known.get(payload) : undefined) ?? sha256Hex(payload);
}
