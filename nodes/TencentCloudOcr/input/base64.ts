import { OcrError } from '../errors/OcrError';

const DATA_URI = /^data:[^,]{0,200};base64,/i;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Four characters stand for three bytes, so one left over stands for nothing. */
const isCutOff = (text: string) => text.replace(/=+$/, '').length % 4 === 1;

/**
 * Reads Base64 as people paste it: with or without a data URI in front, with line breaks, with the
 * URL-safe alphabet, with or without padding.
 * @throws OcrError if it is something else
 */
export function decodeBase64(text: string): Buffer {
	const clean = text
		.trim()
		.replace(DATA_URI, '')
		.replace(/\s+/g, '')
		.replaceAll('-', '+')
		.replaceAll('_', '/');
	if (!BASE64.test(clean) || isCutOff(clean)) throw new OcrError('BASE64');
	return Buffer.from(clean, 'base64');
}
