import { createCipheriv, createHash } from 'node:crypto';

const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const KEY = Buffer.alloc(32, 7);
const [CHECK_SALT, KEY_SALT] = [Buffer.alloc(8, 1), Buffer.alloc(8, 2)];

/** What a file says that is encrypted with AES-256 as Adobe's extension level 3 has it; `filters` says what with. */
export const encryptEntry = (password: string, filters = '/StmF /Std /StrF /Std'): string => {
	const bytes = Buffer.from(password);
	const check = Buffer.concat([sha256(bytes, CHECK_SALT), CHECK_SALT, KEY_SALT]);
	const cipher = createCipheriv('aes-256-cbc', sha256(bytes, KEY_SALT), Buffer.alloc(16));
	const sealed = cipher.setAutoPadding(false).update(KEY);
	const hex = (value: Buffer) => `<${value.toString('hex')}>`;
	const owner = `/O ${hex(Buffer.alloc(48))} /OE ${hex(Buffer.alloc(32))}`;
	return `/Encrypt << /Filter /Standard /V 5 /R 5 /Length 256 /P -4 /U ${hex(check)} /UE ${hex(sealed)} ${owner} /Perms ${hex(Buffer.alloc(16))} /CF << /Std << /CFM /AESV3 /Length 32 >> >> ${filters} >> /ID [<00> <00>]`;
};

/** A stream's content as it stands in such a file. */
export const encrypted = (content: string, seed = 0): Buffer => {
	const vector = Buffer.alloc(16, seed);
	const cipher = createCipheriv('aes-256-cbc', KEY, vector);
	return Buffer.concat([vector, cipher.update(content), cipher.final()]);
};

/** The same, encrypted so that its last byte looks like the end of a line. */
export const encryptedToLineEnd = (content: string): Buffer => {
	for (let blanks = 0; blanks < 65_536; blanks += 1) {
		const bytes = encrypted(content + ' '.repeat(blanks % 16), blanks >> 4);
		if (bytes.at(-1) === 0x0d) return bytes;
	}
	throw new Error('no such vector');
};
