/** What of a text tells it from others: its letters and digits, small, without accents and width. */
export interface Key {
	text: string;
	/** For each character of the key, where it begins in the printed text, and where that ends. */
	at: number[];
	end: number[];
}

/** Accents that OCR loses or invents; those of Japanese and others stay. */
const ACCENTS = /[\u0300-\u036f]/gu;
const TELLING = /[\p{L}\p{N}\p{M}]/u;
const PLAIN = /^[a-z0-9]$/;

const foldsTo = (character: string): string => {
	if (PLAIN.test(character)) return character;
	const folded = character.normalize('NFKD').replace(ACCENTS, '').normalize('NFKC').toLowerCase();
	return [...folded].filter((part) => TELLING.test(part)).join('');
};

/** The key of a printed text; `12.5 m²` and `125M2` have the same. */
export const keyOf = (printed: string): Key => {
	const key: Key = { text: '', at: [], end: [] };
	let place = 0;
	for (const character of printed) {
		const own = foldsTo(character);
		for (let index = 0; index < own.length; index += 1) {
			key.at.push(place);
			key.end.push(place + character.length);
		}
		key.text += own;
		place += character.length;
	}
	return key;
};
