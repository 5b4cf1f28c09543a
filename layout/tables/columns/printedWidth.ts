import { characterWidth } from '../../place/textWidth';

const NARROW = /[\sijltfrI.,:;'|!()[\]]/u;
const BROAD = /[A-Zmw@%&]/u;

const widthOf = (character: string): number => {
	const columns = characterWidth(character);
	if (columns !== 1) return columns * 0.95;
	if (NARROW.test(character)) return 0.6;
	return BROAD.test(character) ? 1.3 : 1.05;
};

/** Of the characters that most texts are made of, each looked at once. */
const ASCII_WIDTHS = Array.from({ length: 128 }, (_, code) => widthOf(String.fromCharCode(code)));

/** A character's usual width in a proportional font, a small letter being about 1. */
export const printedWidth = (character: string): number =>
	ASCII_WIDTHS[character.charCodeAt(0)] ?? widthOf(character);

/** The usual width of a text, in small letters. */
export const printedWidthOf = (text: string): number => {
	let width = 0;
	for (const character of text) width += printedWidth(character);
	return width;
};
