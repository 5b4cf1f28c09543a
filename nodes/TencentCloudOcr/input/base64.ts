import { OcrError } from '../errors/OcrError';

const DATA_URI = /^data:[^,]{0,200};base64,/i;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_';
const [LETTER, PADDING, SPACE] = [1, 2, 3];
/** What each character is; 0 for what Base64 does not have. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
	const character = String.fromCharCode(byte);
	if (ALPHABET.includes(character)) return LETTER;
	if (character === '=') return PADDING;
	return character === ' ' ? SPACE : 0;
});
const MOST_PADDING = 2;
/** Letters that stand for three bytes. */
const GROUP = 4;

const refused = (why: string) =>
	new OcrError('BASE64', {
		what: `the text is not Base64: ${why}`,
		todo: "Give the file's bytes as Base64, or as a data URI (data:image/png;base64,…). If it comes from a web form or a query string, form encoding may have changed it: there + has to be sent as %2B.",
	});

interface Count {
	letters: number;
	padding: number;
	spaces: number;
	/** All spaces stand behind equally many letters, as line ends do that became spaces. */
	isWrapped: boolean;
}

/** Looks at each character once, for a pattern is slow on many blanks. Throws OcrError for one that Base64 does not have. */
function count(text: string): Count {
	let [letters, padding, spaces, lineStart, lineLength] = [0, 0, 0, 0, 0];
	let isWrapped = true;
	for (let at = 0; at < text.length; at += 1) {
		const kind = KINDS[text.charCodeAt(at)];
		if (kind === PADDING) padding += 1;
		else if (kind === LETTER && padding === 0) letters += 1;
		else if (kind === SPACE) {
			lineLength ||= letters;
			isWrapped &&= letters - lineStart === lineLength;
			lineStart = letters;
			spaces += 1;
		} else {
			const found = JSON.stringify(text.slice(at, at + 1));
			throw refused(
				kind === LETTER ? 'something follows its padding (=)' : `it has the character ${found}`,
			);
		}
	}
	return { letters, padding, spaces, isWrapped };
}

const isComplete = (letters: number, padding: number): boolean =>
	padding === 0 ? letters % GROUP !== 1 : (letters + padding) % GROUP === 0;

/** The text in one line, without what stands between its lines. */
const inOneLine = (text: string): string =>
	text
		.split(/[\t\r\n\v\f]+/)
		.map((line) => line.trim())
		.join('');

/** Undoes percent-encoding, which Base64 itself has no use for. */
const withoutPercents = (text: string): string =>
	text.includes('%')
		? text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		: text;

/**
 * Whether the spaces have been plus signs, which is what form encoding makes of them: the length is right with them
 * and wrong without; where either could be, line ends stand at equal distances and plus signs do not.
 */
const spacesWerePlus = ({ letters, padding, spaces, isWrapped }: Count): boolean => {
	const [withPlus, without] = [letters + spaces, letters];
	const fits = (count: number) => (count + padding) % GROUP === 0;
	if (spaces === 0 || !isComplete(withPlus, padding)) return false;
	return fits(withPlus) && fits(without)
		? !isWrapped
		: fits(withPlus) || !isComplete(without, padding);
};

/**
 * Reads Base64 as people paste it and programs pass it on: with or without a data URI in front, with line breaks,
 * percent-encoded, with spaces in place of plus signs, with the URL-safe alphabet, with or without padding.
 * @throws OcrError that names what is wrong with anything else
 */
export function decodeBase64(text: string): Buffer {
	const clean = inOneLine(withoutPercents(text)).replace(DATA_URI, '').trim();
	const counted = count(clean);
	const { letters, padding, spaces } = counted;
	const isPlus = spacesWerePlus(counted);
	const all = isPlus ? letters + spaces : letters;
	if (padding > MOST_PADDING || !isComplete(all, padding)) {
		throw refused(`a part of it is missing or added (${all + padding} characters)`);
	}
	return Buffer.from(isPlus ? clean.replaceAll(' ', '+') : clean, 'base64');
}
