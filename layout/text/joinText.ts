/** Scripts that are set without spaces between words, and their punctuation. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3000-\\u303f\\uff01-\\uff5e]';
const BOTH_UNSPACED = new RegExp(`${UNSPACED}\\n${UNSPACED}`, 'u');

/** Joins lines of running text: with a space, but with nothing between Chinese or Japanese characters. */
export const joinFlow = (texts: readonly string[]): string => {
	const pieces: string[] = [];
	let before = '';
	for (const text of texts.filter((each) => each !== '')) {
		const seam = `${before.slice(-2)}\n${text.slice(0, 2)}`;
		pieces.push(before === '' || BOTH_UNSPACED.test(seam) ? text : ` ${text}`);
		before = text;
	}
	return pieces.join('');
};
