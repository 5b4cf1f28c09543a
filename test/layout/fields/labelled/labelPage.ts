import { candidatesOf } from '../../../../layout/fields/labelled/candidates';
import { claimsOf, type Claims } from '../../../../layout/fields/labelled/claims';
import { sheetOf, type Sheet } from '../../../../layout/fields/page/sheet';
import type { TextLine } from '../../../../layout/page';
import { pause } from '../../../../pdf/pause';
import { pageOf } from '../../pages';

const claimed = async (
	lines: TextLine[],
	labels: readonly string[],
): Promise<{ sheet: Sheet; claims: Claims }> => {
	const sheet = await sheetOf(pageOf(lines), pause);
	return { sheet, claims: claimsOf(sheet, labels) };
};

/** The lines that a label takes at each place where it is printed. */
export const placesOf = async (lines: TextLine[], label: string): Promise<string[][]> =>
	(await claimed(lines, [label])).claims
		.of(label)
		.map(({ pieces }) => pieces.map((piece) => piece.line.text));

/** What may be the value of a label: the place beside it and the text. */
export const candidates = async (
	lines: TextLine[],
	label: string,
	otherLabels: readonly string[] = [],
): Promise<string[]> => {
	const { sheet, claims } = await claimed(lines, [label, ...otherLabels]);
	return claims
		.of(label)
		.flatMap((occurrence) => candidatesOf(sheet, occurrence, claims))
		.map(({ place, text }) => `${place}: ${text}`);
};
