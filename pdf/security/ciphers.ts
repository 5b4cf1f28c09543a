import { createCipheriv, createDecipheriv, createHash } from 'crypto';

import { byteAt } from '../bytes';

export type Hash = 'md5' | 'sha256' | 'sha384' | 'sha512';
export const hash = (name: Hash, ...parts: Uint8Array[]): Buffer => {
	const digest = createHash(name);
	for (const part of parts) digest.update(part);
	return digest.digest();
};

/** Encrypts and decrypts alike. Written out, for Node.js offers RC4 only where OpenSSL's legacy provider is loaded. */
export const rc4 = (key: Uint8Array, data: Uint8Array): Buffer => {
	const state = Uint8Array.from({ length: 256 }, (_, index) => index);
	const swap = (a: number, b: number): number => {
		const [first, second] = [byteAt(state, a), byteAt(state, b)];
		state[a] = second;
		state[b] = first;
		return first + second;
	};
	for (let at = 0, other = 0; at < 256; at += 1) {
		other = (other + byteAt(state, at) + byteAt(key, at % key.length)) & 255;
		swap(at, other);
	}
	const result = Buffer.allocUnsafe(data.length);
	for (let index = 0, at = 0, other = 0; index < data.length; index += 1) {
		at = (at + 1) & 255;
		other = (other + byteAt(state, at)) & 255;
		result[index] = byteAt(data, index) ^ byteAt(state, swap(at, other) & 255);
	}
	return result;
};

const AES_BLOCK = 16;
const NO_VECTOR = Buffer.alloc(AES_BLOCK);
const nameOf = (key: Uint8Array): string => `aes-${key.length * 8}-cbc`;

export const aesEncrypt = (key: Uint8Array, vector: Uint8Array, data: Uint8Array): Buffer =>
	createCipheriv(nameOf(key), key, vector).setAutoPadding(false).update(data);

export const aesDecrypt = (key: Uint8Array, data: Uint8Array, vector = NO_VECTOR): Buffer =>
	createDecipheriv(nameOf(key), key, vector).setAutoPadding(false).update(data);

/** Data that begins with its vector and ends with as many bytes of padding as the last of them says. */
export const aesDecryptPadded = (key: Uint8Array, data: Uint8Array): Buffer => {
	const blocks = Math.floor(data.length / AES_BLOCK) * AES_BLOCK;
	if (blocks < 2 * AES_BLOCK) return Buffer.alloc(0);
	const vector = Buffer.from(data.subarray(0, AES_BLOCK));
	const plain = aesDecrypt(key, data.subarray(AES_BLOCK, blocks), vector);
	const padding = plain.readUInt8(plain.length - 1);
	const isPadded = padding > 0 && padding <= AES_BLOCK;
	return isPadded ? plain.subarray(0, plain.length - padding) : plain;
};
