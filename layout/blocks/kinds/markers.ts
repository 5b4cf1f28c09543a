import { BULLETS, count } from '../../words/kinds';
import { lettersOf } from './row';

const BULLET = new RegExp(`^\\s*([${BULLETS}])\\s*(?=\\S)`, 'u');
/** Signs that are something else as well: a list has several of them. */
const DASH = /^\s*([-–—−*])\s+(?=\p{L})/u;
const NUMBER = /^\s*([(（]?(\d{1,3})[.)）、])\s*(?=\p{L}|["'“«‘(（])/u;
const LETTER = /^\s*([(（]?(\p{Ll})[)）])\s*(?=\p{L})/u;

export interface Marker {
	/** As printed. */
	text: string;
	kind: 'bullet' | 'dash' | 'number' | 'letter';
	/** What number it is, a letter's being its place in the alphabet; 0 for a bullet. */
	count: number;
}

/** Whether a line offers a choice of boxes, one of them ticked: `□ yes √ no`. */
const isChoice = (text: string): boolean => count(text, /[□■☐☑☒√✓✔]/gu) > 1;

/** The bullet or number at the beginning of a line; null without any. */
export const markerOf = (text: string): Marker | null => {
	if (isChoice(text)) return null;
	const of = (kind: Marker['kind'], pattern: RegExp): Marker | null => {
		const [, printed, counted = ''] = pattern.exec(text) ?? [];
		if (printed === undefined) return null;
		const count = kind === 'letter' ? counted.charCodeAt(0) - 96 : Number(counted);
		return { text: printed, kind, count };
	};
	return of('bullet', BULLET) ?? of('dash', DASH) ?? of('number', NUMBER) ?? of('letter', LETTER);
};

/** Whether two markers are those of one list, the second being the next one. */
export const followsMarker = (before: Marker, marker: Marker): boolean =>
	before.kind === marker.kind && (marker.count === 0 || marker.count === before.count + 1);

/** The lines' markers where they are those of lists; a number alone, such as that of a heading or a date, is none. */
export const listMarkers = (texts: readonly string[]): (Marker | null)[] => {
	const markers = texts.map(markerOf);
	const found = markers.flatMap((marker) => marker ?? []);
	const areList = new Set(
		found.filter(
			(marker, at) =>
				marker.kind === 'bullet' ||
				[found[at - 1], found[at + 1]].some(
					(other, side) =>
						other && (side === 0 ? followsMarker(other, marker) : followsMarker(marker, other)),
				),
		),
	);
	return markers.map((marker) => (marker && areList.has(marker) ? marker : null));
};

/** Whether a text is the number of a section: `2.1`, `3.`. */
export const isSectionNumber = (text: string): boolean =>
	/^\s*\d{1,2}(?:\.\d{1,2})*\.?\s*$/u.test(text);

/** Whether a text begins with the number of a section within others: `2.1 Methods`. */
export const isNumbered = (text: string): boolean =>
	/^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?\s+[|–—-]?\s*\p{Lu}|第\s*[\p{N}一二三四五六七八九十百]+\s*[章节条]|[(（]?[一二三四五六七八九十]{1,3}[)）、.])/u.test(
		text,
	) && lettersOf(text) > 2;
