import { PDFString } from '../../library';
import { LIMITS } from '../../limits';

const [OPEN, CLOSE, ESCAPE] = [0x28, 0x29, 0x5c] as const;

/** Which bytes belong to a kind of token: 1 for those that do. */
export type ByteClass = Readonly<Uint8Array>;
const byteClass = (members: string, complement = false): ByteClass =>
	Uint8Array.from({ length: 256 }, (_, byte) =>
		Number(members.includes(String.fromCharCode(byte)) !== complement),
	);
export const IN_NAME = byteClass('\0\t\n\f\r ()<>[]{}/%', true);
export const IN_NUMBER = byteClass('+-.0123456789');
export const IN_HEX_STRING = byteClass('>', true);
export const IN_COMMENT = byteClass('\r\n', true);

/** A name as it is meant, without its escapes (ISO 32000-1, 7.3.5); one byte a character. */
export const unescapeName = (name: string): string =>
	name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** A string in brackets with these bytes. */
export const literal = (bytes: Uint8Array): PDFString =>
	PDFString.of(
		Buffer.from(bytes)
			.toString('latin1')
			.replace(/[\\()]/g, '\\$&')
			.replaceAll('\r', '\\r'),
	);

/** Where the string in brackets that starts at `start` ends, or the end of what one string may take. */
export const stringEnd = (source: Buffer, start: number): number => {
	const limit = Math.min(source.length, start + LIMITS.stringBytes);
	let level = 0;
	for (let at = start; at < limit; at += 1) {
		const byte = source[at];
		if (byte === ESCAPE) at += 1;
		else if (byte === OPEN) level += 1;
		else if (byte === CLOSE && --level === 0) return at;
	}
	return limit;
};
