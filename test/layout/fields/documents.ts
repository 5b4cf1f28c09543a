import {
	findFields,
	type FieldOptions,
	type FoundField,
	type WantedField,
} from '../../../layout/fields';
import type { TextLine } from '../../../layout/page';
import { textWidth } from '../../../layout/place/textWidth';
import { pause } from '../../../pdf/pause';
import { line, pageOf } from '../pages';

const LETTER = 10;
const PITCH = 40;
const COLUMN = 240;

/** Lines of a page: one for each row of text, ` | ` between those that stand in one row. */
export const page = (...rows: string[]): TextLine[] =>
	rows.flatMap((row, index) =>
		row
			.split(' | ')
			.map((text, column) => ({ text, column }))
			.filter(({ text }) => text !== '')
			.map(({ text, column }) =>
				line(text, 60 + column * COLUMN, 60 + index * PITCH, textWidth(text) * LETTER),
			),
	);

export const find = async (
	pages: readonly TextLine[][],
	wanted: readonly WantedField[],
	options: FieldOptions = {},
): Promise<(FoundField | null)[]> => {
	const numbered = pages.map((lines, index) => ({ ...pageOf(lines), page: index + 1 }));
	return await findFields(numbered, wanted, options, pause);
};

/** The value of one field; `''` where it is left empty. */
export const valueOf = async (
	lines: TextLine[],
	wanted: WantedField,
	options: FieldOptions = {},
): Promise<string | number> => (await find([lines], [wanted], options))[0]?.value ?? '';

export const labelled = (
	label: string,
	type: 'text' | 'code' | 'date' | 'amount' = 'text',
): WantedField => ({ field: 'custom', labels: [label], type });
