import { OcrError } from '../errors/OcrError';

const DATA_URI = /^data:[^,]{0,200};base64,/i;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_';
const [LETTER, PADDING, BLANK] = [1, 2, 3];
/** What each character is; 0 for what Base64 does not have. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
	const character = String.fromCharCode(byte);
	if (ALPHABET.includes(character)) return LETTER;
	if (character === '=') return PADDING;
	return /[ \t\r\n\v\f]/.test(character) ? BLANK : 0;
});
const MOST_PADDING = 2;

/** Whether the text is complete Base64; checked letter by letter, since a pattern is slow on many blanks. */
function isBase64(text: string): boolean {
	let letters = 0;
	let padding = 0;
	for (let at = 0; at < text.length; at += 1) {
		const kind = KINDS[text.charCodeAt(at)];
		if (kind === PADDING) padding += 1;
		else if (kind === LETTER && padding === 0) letters += 1;
		else if (kind !== BLANK) return false;
	}
	// Four characters stand for three bytes, so one left over stands for nothing.
	return padding <= MOST_PADDING && letters % 4 !== 1;
}

/**
 * Reads Base64 as people paste it: with or without a data URI in front, with line breaks, with the
 * URL-safe alphabet, with or without padding.
 * @throws OcrError if it is something else
 */
export function decodeBase64(text: string): Buffer {
	const clean = text.trim().replace(DATA_URI, '');
	if (!isBase64(clean)) throw new OcrError('BASE64');
	return Buffer.from(clean, 'base64');
}
