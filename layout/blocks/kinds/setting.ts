import { median } from '../../lists/median';
import { neighbours } from '../../lists/neighbours';
import { hullOf, widthOf } from '../../place/span';
import { textWidth, WIDE } from '../../place/textWidth';
import { heightOf, type Segment } from '../segments';
import { PARAGRAPH } from './measures';
import {
	areUnlike,
	beginsSmall,
	blankBetween,
	endsSentence,
	isAddress,
	isOpen,
	type Row,
} from './row';

/** How a stack of running text is set. */
interface Setting {
	left: number;
	right: number;
	/** White space between two of its lines. */
	blank: number;
	height: number;
	/** Whether its lines are broken where it ends at the right: its edge is that of its column. */
	wraps: boolean;
}

/** Whether the first word of a line would have had its place on the line above: then that one was ended on purpose. */
export const wouldFit = (above: Segment, line: Segment, right: number): boolean => {
	const [word = ''] = /^\S*/u.exec(line.text) ?? [];
	const letters = WIDE.test(word) ? 2 : textWidth(word) + 1;
	const width = (letters / Math.max(textWidth(line.text), 1)) * widthOf(line);
	return right - above.right > width + PARAGRAPH.spare * heightOf(above);
};

const measured = (stack: readonly Segment[]): Setting => {
	const { right } = hullOf(stack);
	const pairs = neighbours(stack);
	const broken = pairs.filter(
		([above, line]) => !areUnlike(above, line) && !wouldFit(above, line, right),
	);
	return {
		left: median(
			stack.map(({ left }) => left),
			0,
		),
		right,
		blank: median(
			pairs.map(([above, line]) => blankBetween(above, line)),
			0,
		),
		height: median(stack.map(heightOf), 1),
		wraps: broken.length >= PARAGRAPH.wrapped && 2 * broken.length >= pairs.length,
	};
};

const settings = new WeakMap<readonly Segment[], Setting>();

/** How a stack is set, measured once: each of its lines asks for it. */
const settingOf = (stack: readonly Segment[]): Setting => {
	const known = settings.get(stack) ?? measured(stack);
	settings.set(stack, known);
	return known;
};

/** Whether a row is running text that its column breaks into lines, and not lines that stand for themselves. */
export const isWrapped = ({ stack }: Row): boolean => stack !== null && settingOf(stack).wraps;

/** Whether a line stands off both edges of its column, as a title or a label over a text does. */
const isCentred = (line: Segment, { left, right, height }: Setting): boolean =>
	line.left > left + PARAGRAPH.indent * height && line.right < right - PARAGRAPH.indent * height;

/**
 * Whether a line of running text begins a paragraph: below a wider blank, indented, or after a line that was ended early.
 * Both are in one stack; `around` is the right edge of what stands around it.
 */
export const beginsParagraph = (
	above: Row,
	line: Row,
	isPoint: boolean,
	around: number,
): boolean => {
	const setting = settingOf(line.stack ?? [above, line]);
	const { left, blank, height } = setting;
	const right = setting.wraps ? setting.right : Math.max(setting.right, around);
	const indent = PARAGRAPH.indent * height;
	const isIndented = (one: Segment): boolean => one.left > left + indent;
	const hangs = (one: Segment): boolean => one.left < left - indent;
	const isEnded = wouldFit(above, line, right) && !isOpen(above.text);
	const isWithin = beginsSmall(line.text) && !endsSentence(above.text);
	return (
		blankBetween(above, line) > blank + PARAGRAPH.extraBlank * height ||
		(!isPoint && !isWithin && isIndented(line) && !isIndented(above)) ||
		(hangs(line) && !hangs(above)) ||
		(isAddress(line.text) && !setting.wraps) ||
		(isEnded && (endsSentence(above.text) || !beginsSmall(line.text))) ||
		(isEnded && isCentred(above, setting) && !isCentred(line, setting)) ||
		areUnlike(above, line)
	);
};
