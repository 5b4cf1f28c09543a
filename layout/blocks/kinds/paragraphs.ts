import { median } from '../../place/median';
import { neighbours } from '../../place/neighbours';
import { centreOf, hullOf, overlapOf, widthOf } from '../../place/span';
import { textWidth, WIDE } from '../../place/textWidth';
import { MEASURES, PARAGRAPH } from '../measures';
import { heightOf, type Segment } from '../segments';
import type { Marker } from './markers';
import { areUnlike, beginsSmall, blankBetween, canGoOn, endsSentence, type Row } from './row';

/** How a stack of running text is set. */
interface Setting {
	left: number;
	right: number;
	/** White space between two of its lines. */
	blank: number;
	height: number;
}

const measured = (stack: readonly Segment[]): Setting => ({
	left: median(
		stack.map(({ left }) => left),
		0,
	),
	right: hullOf(stack).right,
	blank: median(
		neighbours(stack).map(([above, line]) => blankBetween(above, line)),
		0,
	),
	height: median(stack.map(heightOf), 1),
});

const settings = new WeakMap<readonly Segment[], Setting>();

/** How a stack is set, measured once: each of its lines asks for it. */
const settingOf = (stack: readonly Segment[]): Setting => {
	const known = settings.get(stack) ?? measured(stack);
	settings.set(stack, known);
	return known;
};

/** Whether the first word of a line would have had its place on the line above: then that one was ended on purpose. */
const wouldFit = (above: Segment, line: Segment, right: number): boolean => {
	const [word = ''] = /^\S*/u.exec(line.text) ?? [];
	const letters = WIDE.test(word) ? 2 : textWidth(word) + 1;
	const width = (letters / Math.max(textWidth(line.text), 1)) * widthOf(line);
	return right - above.right > width + PARAGRAPH.spare * heightOf(above);
};

/** Whether a line stands off both edges of its column, as a title or a label over a text does. */
const isCentred = (line: Segment, { left, right, height }: Setting): boolean =>
	line.left > left + PARAGRAPH.indent * height && line.right < right - PARAGRAPH.indent * height;

/** Whether a line of running text begins a paragraph: below a wider blank, indented, or after a line that was ended early. */
const begins = (above: Segment, line: Segment, isPoint: boolean, setting: Setting): boolean => {
	const { left, right, blank, height } = setting;
	const indent = PARAGRAPH.indent * height;
	const isIndented = (one: Segment): boolean => one.left > left + indent;
	const hangs = (one: Segment): boolean => one.left < left - indent;
	const isEnded = wouldFit(above, line, right);
	return (
		blankBetween(above, line) > blank + PARAGRAPH.extraBlank * height ||
		(!isPoint && isIndented(line) && !isIndented(above)) ||
		(hangs(line) && !hangs(above)) ||
		(isEnded && (endsSentence(above.text) || !beginsSmall(line.text))) ||
		(isEnded && isCentred(above, setting) && !isCentred(line, setting)) ||
		areUnlike(above, line)
	);
};

const areOneNumber = (above: Segment, row: Segment): boolean => {
	const [a, b] = [above.pieces.at(-1)?.line.paragraph, row.pieces[0]?.line.paragraph];
	return typeof a === 'number' && a === b;
};

/** Whether the lower line can stand in one paragraph with the upper one, by their places. */
const isBelow = (above: Segment, row: Segment, isPoint: boolean): boolean => {
	const height = heightOf(above);
	const blank = blankBetween(above, row);
	const areCentred = Math.abs(centreOf(above) - centreOf(row)) <= PARAGRAPH.indent * height;
	return (
		blank > -height &&
		blank <= MEASURES.leading * height &&
		overlapOf(above, row) > 0 &&
		!areUnlike(above, row) &&
		(areCentred ||
			row.left - above.left < (isPoint ? PARAGRAPH.hanging : PARAGRAPH.indent) * height)
	);
};

/** Whether a sentence runs on from one line to the next: by a hyphen, by the words, or as the upper line is long and full. */
const runsOn = (above: Segment, row: Segment): boolean => {
	if (/\p{L}[-\u00ad]$/u.test(above.text)) return true;
	if (areOneNumber(above, row) && canGoOn(row.text)) return true;
	const isFull = row.right - above.right < PARAGRAPH.short * widthOf(row);
	const isLong = textWidth(above.text) >= PARAGRAPH.long;
	return isFull && !endsSentence(above.text) && (canGoOn(row.text) || isLong);
};

/** Whether a row goes on with the text of the row above it; `point` is the marker of the list's point that they may be in. */
export const goesOn = (above: Row, row: Row, point: Marker | null): boolean => {
	if (row.stack && row.stack === above.stack)
		return !begins(above, row, point !== null, settingOf(row.stack));
	if (!isBelow(above, row, point !== null)) return false;
	if (above.cells > 1 && point === null) return false;
	if (row.cells > 1) return false;
	return runsOn(above, row);
};
