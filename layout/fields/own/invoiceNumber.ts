import { DOCUMENT_NAMES, NUMBER_SIGNS } from '../../words/fields/documentNames';
import { readCode } from '../readers/code';
import type { Piece, Sheet } from '../page/sheet';

/** Characters between a document's name and its number in a title: `Handelsrechnung (380) Nr. 471102`. */
const BETWEEN = 40;

const TITLE = new RegExp(
	`^.{0,20}?(?:${DOCUMENT_NAMES.join('|')})\\b[^\\d:]{0,${BETWEEN}}(?:\\([^)]*\\)\\s*)?(?:${NUMBER_SIGNS.join('|')})\\.?\\s*:?\\s*(?=[\\p{L}\\d]*\\d)`,
	'iu',
);

export interface TitleNumber {
	piece: Piece;
	value: string;
	label: string;
}

/**
 * The number in a title that names the document and numbers it in one line; null where there is none, or
 * titles differ.
 */
export const numberInTitle = (sheets: readonly Sheet[]): TitleNumber | null => {
	const found = sheets.flatMap(({ pieces }) =>
		pieces.flatMap((piece): TitleNumber[] => {
			const label = TITLE.exec(piece.line.text)?.[0];
			const value = label === undefined ? null : readCode(piece.line.text.slice(label.length));
			return label === undefined || value === null ? [] : [{ piece, value, label }];
		}),
	);
	const [first] = found;
	return first && found.every(({ value }) => value === first.value) ? first : null;
};
