import { aesDecrypt, aesEncrypt, hash, type Hash } from './ciphers';
import type { EncryptDictionary } from './encryptDictionary';

const MOST_PASSWORD_BYTES = 127;
const CHECK_BYTES = 32;
const SALT_BYTES = 8;
const KEY_BYTES = 32;
const NO_USER = Buffer.alloc(0);

/** Algorithm 2.A of ISO 32000-2, and the same of Adobe's extension level 3: revisions 6 and 5. */
export const modernKey = (encrypt: EncryptDictionary, password: Buffer): Buffer | null => {
	const short = password.subarray(0, MOST_PASSWORD_BYTES);
	const user = encrypt.user.subarray(0, CHECK_BYTES + 2 * SALT_BYTES);
	const open = (check: Buffer, sealed: Buffer, of: Buffer): Buffer | null => {
		if (sealed.length < KEY_BYTES) return null;
		const salts = check.subarray(CHECK_BYTES, CHECK_BYTES + 2 * SALT_BYTES);
		const [checkSalt, keySalt] = [salts.subarray(0, SALT_BYTES), salts.subarray(SALT_BYTES)];
		const digest = passwordHash(encrypt.revision, short, checkSalt, of);
		if (!digest.equals(check.subarray(0, CHECK_BYTES))) return null;
		return aesDecrypt(
			passwordHash(encrypt.revision, short, keySalt, of),
			sealed.subarray(0, KEY_BYTES),
		);
	};
	return (
		open(encrypt.user, encrypt.userKey, NO_USER) ?? open(encrypt.owner, encrypt.ownerKey, user)
	);
};

const SHORTEST_ROUNDS = 64;
const hashFor = (sum: number): Hash =>
	sum % 3 === 0 ? 'sha256' : sum % 3 === 1 ? 'sha384' : 'sha512';

/** Algorithm 2.B; revision 5 has its first step only. */
const passwordHash = (revision: number, password: Buffer, salt: Buffer, user: Buffer): Buffer => {
	let key = hash('sha256', password, salt, user);
	if (revision === 5) return key;
	for (let round = 1; ; round += 1) {
		const block = Buffer.concat([password, key, user]);
		const repeated = Buffer.alloc(block.length * 64, block);
		const encrypted = aesEncrypt(key.subarray(0, 16), key.subarray(16, 32), repeated);
		const sum = encrypted.subarray(0, 16).reduce((total, byte) => total + byte, 0);
		key = hash(hashFor(sum), encrypted);
		const last = encrypted.readUInt8(encrypted.length - 1);
		if (round >= SHORTEST_ROUNDS && last <= round - 32) return key.subarray(0, KEY_BYTES);
	}
};
