import type { PDFDict, PDFObject, PDFRef } from '../library';
import { PdfEncryptedError } from '../openedPdf';
import { aesDecryptPadded, hash, rc4 } from './ciphers';
import { readEncryptDictionary, type Method } from './encryptDictionary';
import { fileKey } from './fileKey';

/** Decrypts what belongs to the indirect object `ref`. */
export interface Decryption {
	string(ref: PDFRef, data: Uint8Array): Uint8Array;
	/** `filter` is the crypt filter that the stream names, if it names one. */
	stream(ref: PDFRef, data: Uint8Array, filter?: string): Uint8Array;
	/** What a stream's length is a multiple of. */
	blockLength: number;
}

/**
 * The standard security handler for a file's `/Encrypt`, opened by an empty password or else by this one. A file that
 * encrypts its attachments alone needs none. Throws `PdfEncryptedError`.
 */
export const decryptionOf = (
	encrypt: PDFDict,
	resolve: (object: PDFObject | undefined) => PDFObject | undefined,
	fileId: Uint8Array,
	password: string,
): Decryption => {
	const settings = readEncryptDictionary(encrypt, resolve);
	const { strings, streams, methodOf } = settings;
	const isOpen = strings === 'none' && streams === 'none';
	const key = fileKey(settings, fileId, '') ?? fileKey(settings, fileId, password);
	if (key === null && !isOpen) {
		throw new PdfEncryptedError(password === '' ? 'password needed' : 'wrong password');
	}
	const decrypt = (method: Method, ref: PDFRef, data: Uint8Array): Uint8Array =>
		key === null ? data : METHODS[method](key, ref, data);
	return {
		string: (ref, data) => decrypt(strings, ref, data),
		stream: (ref, data, filter) =>
			decrypt(filter === undefined ? streams : methodOf(filter), ref, data),
		blockLength: streams === 'AES-128' || streams === 'AES-256' ? 16 : 1,
	};
};

type Cipher = (key: Buffer, ref: PDFRef, data: Uint8Array) => Uint8Array;
const METHODS: Readonly<Record<Method, Cipher>> = {
	none: (_key, _ref, data) => data,
	RC4: (key, ref, data) => rc4(objectKey(key, ref), data),
	'AES-128': (key, ref, data) => aesDecryptPadded(objectKey(key, ref, SALT), data),
	'AES-256': (key, _ref, data) => aesDecryptPadded(key, data),
};

const SALT = Buffer.from('sAlT');
const MOST_KEY_BYTES = 16;

/** Algorithm 1 of ISO 32000-1: each object has a key of its own. */
const objectKey = (key: Buffer, ref: PDFRef, ...salt: Buffer[]): Buffer => {
	const numbers = Buffer.alloc(5);
	numbers.writeUIntLE(ref.objectNumber & 0xffffff, 0, 3);
	numbers.writeUIntLE(ref.generationNumber & 0xffff, 3, 2);
	const digest = hash('md5', key, numbers, ...salt);
	return digest.subarray(0, Math.min(key.length + 5, MOST_KEY_BYTES));
};
