import type { KeyValue } from '../../page';
import type { PlacedLine } from '../../place/place';
import { textWidth } from '../../place/textWidth';
import { isKey, isKeyWithValue } from '../../words/kinds';
import type { Row } from './row';

/** Characters of a piece before a key that is the key's first half: letters of a label are often spaced out. */
const HALF = 4;

/** Whether a row holds a key of a form, alone or together with its value. */
export const isKeyed = ({ stack, pieces }: Row): boolean =>
	stack === null && pieces.some(({ line: { text } }) => isKey(text) || isKeyWithValue(text));

/** The pairs of a row: each key with what follows it up to the next one. */
export const pairsOf = ({ pieces }: Row): KeyValue[] => {
	const pairs: KeyValue[] = [];
	let half: PlacedLine[] = [];
	for (const [at, piece] of pieces.entries()) {
		const { text } = piece.line;
		const next = pieces[at + 1];
		const isHalf = next && isKey(next.line.text) && !isKey(text) && textWidth(text) <= HALF;
		if (isHalf && !isKeyWithValue(text)) {
			half.push(piece);
			continue;
		}
		const last = pairs.at(-1);
		if (isKey(text) || isKeyWithValue(text) || !last)
			pairs.push({ key: [...half, piece].map(({ index }) => index), value: [] });
		else last.value.push(piece.index);
		half = [];
	}
	return pairs;
};
