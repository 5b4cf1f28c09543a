import { hash, rc4 } from './ciphers';
import type { EncryptDictionary } from './encryptDictionary';
import { modernKey } from './modernKey';

/** What a password is filled up with to 32 bytes (ISO 32000-1, 7.6.3.3). */
const PADDING = Buffer.from(
	'28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
	'hex',
);
const PASSWORD_BYTES = 32;
const ROUNDS = 50;

/** The key to a file that the password opens, as its user's or its owner's; null if it is neither. */
export const fileKey = (
	encrypt: EncryptDictionary,
	fileId: Uint8Array,
	password: string,
): Buffer | null => {
	for (const bytes of encodings(password, encrypt.revision)) {
		const key =
			encrypt.revision >= 5 ? modernKey(encrypt, bytes) : classicKey(encrypt, fileId, bytes);
		if (key !== null) return key;
	}
	return null;
};

/** Older files take one byte a character, of which nobody says how others are written; newer ones take UTF-8. */
const encodings = (password: string, revision: number): Buffer[] => {
	const unicode = [Buffer.from(password.normalize('NFKC')), Buffer.from(password)];
	return revision >= 5 ? unicode : [Buffer.from(password, 'latin1'), ...unicode];
};

const classicKey = (
	encrypt: EncryptDictionary,
	fileId: Uint8Array,
	password: Buffer,
): Buffer | null =>
	userKey(encrypt, fileId, password) ?? userKey(encrypt, fileId, userPassword(encrypt, password));

const padded = (password: Uint8Array): Buffer =>
	Buffer.concat([password, PADDING]).subarray(0, PASSWORD_BYTES);

/** Algorithms 2, 4, 5 and 6: the key that a user password makes, if it makes the file's check value too. */
const userKey = (
	encrypt: EncryptDictionary,
	fileId: Uint8Array,
	password: Buffer,
): Buffer | null => {
	const { revision, keyLength, owner, user, permissions, encryptsMetadata } = encrypt;
	const flags = Buffer.alloc(4);
	flags.writeInt32LE(permissions | 0);
	const more = revision >= 4 && !encryptsMetadata ? [Buffer.alloc(4, 0xff)] : [];
	let digest = hash('md5', padded(password), owner.subarray(0, 32), flags, fileId, ...more);
	for (let round = 0; revision >= 3 && round < ROUNDS; round += 1) {
		digest = hash('md5', digest.subarray(0, keyLength));
	}
	const key = digest.subarray(0, keyLength);
	if (revision === 2) return rc4(key, PADDING).equals(user.subarray(0, 32)) ? key : null;
	const check = manyTimes(key, hash('md5', PADDING, fileId), false);
	return check.equals(user.subarray(0, check.length)) ? key : null;
};

/** Algorithm 7: the user password that an owner password hides. */
const userPassword = (
	{ revision, keyLength, owner }: EncryptDictionary,
	password: Buffer,
): Buffer => {
	let digest = hash('md5', padded(password));
	for (let round = 0; revision >= 3 && round < ROUNDS; round += 1) digest = hash('md5', digest);
	const key = digest.subarray(0, keyLength);
	const hidden = owner.subarray(0, 32);
	return revision === 2 ? rc4(key, hidden) : manyTimes(key, hidden, true);
};

/** RC4 with twenty keys that follow from one; backwards it is taken back. */
const manyTimes = (key: Buffer, data: Buffer, backwards: boolean): Buffer => {
	const rounds = Array.from({ length: 20 }, (_, round) => (backwards ? 19 - round : round));
	return rounds.reduce(
		(result, round) =>
			rc4(
				key.map((byte) => byte ^ round),
				result,
			),
		data,
	);
};
