/** Characters that East Asian typography sets two columns wide (Unicode TR 11, W and F, in rough ranges). */
export const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{M}\p{Cc}\p{Cf}]/u;
const ASCII = /^[\x20-\x7e]*$/;

/** Columns that one character takes on a grid: 0, 1 or 2. */
export const characterWidth = (character: string): number => {
	if (WIDE.test(character)) return 2;
	return NO_WIDTH.test(character) ? 0 : 1;
};

/** Columns that a text takes on a grid of characters. */
export const textWidth = (text: string): number => {
	if (ASCII.test(text)) return text.length;
	let width = 0;
	for (const character of text) width += characterWidth(character);
	return width;
};
