import { overlapOf } from '../place/span';
import { count, isBullet, isNumeric } from '../words/kinds';
import { around } from './around';
import { isSectionNumber } from './kinds/markers';
import { POINT } from './measures';
import { heightOf, segmentOf, type Segment } from './segments';

const isText = ({ text }: Segment): boolean =>
	count(text, /\p{L}/gu) > 1 && !isNumeric(text) && !isBullet(text);

/** Whether a line could be the text that a bullet or a number stands before. */
const isBeside = (mark: Segment, line: Segment): boolean => {
	const height = heightOf(line);
	const blank = line.left - mark.right;
	const level = overlapOf(
		{ left: mark.top, right: mark.bottom },
		{ left: line.top, right: line.bottom },
	);
	return (
		blank > -POINT.into * height &&
		blank <= POINT.blank * height &&
		level >= POINT.level * Math.min(height, heightOf(mark)) &&
		isText(line)
	);
};

/** Whether a line could be nothing but the bullet of a point, its number, or that of a section. */
const canBeMark = ({ text }: Segment, row: readonly Segment[]): boolean =>
	isBullet(text) || (row.length <= 2 && isSectionNumber(text));

/** Whether such a line is one before a text. */
const isMark = ({ text }: Segment, row: readonly Segment[], isProse: boolean): boolean =>
	isProse || (isBullet(text) ? row.length <= 2 : /\.\s*$/u.test(text));

/**
 * The lines before which a bullet or a number stands by itself, each with it. An engine takes the two for lines of
 * their own where the blank between them is wide.
 */
export const pointsIn = (
	rows: readonly (readonly Segment[])[],
	prose: ReadonlySet<Segment>,
): Map<Segment, { mark: Segment; whole: Segment }> => {
	const points = new Map<Segment, { mark: Segment; whole: Segment }>();
	rows.forEach((row, at) => {
		for (const mark of row) {
			if (!canBeMark(mark, row)) continue;
			const [line] = around(rows, at, mark)
				.filter((one) => isBeside(mark, one))
				.sort((a, b) => a.left - b.left || a.top - b.top);
			if (!line || points.has(line) || !isMark(mark, row, prose.has(line))) continue;
			points.set(line, { mark, whole: segmentOf([...mark.pieces, ...line.pieces]) });
		}
	});
	return points;
};
