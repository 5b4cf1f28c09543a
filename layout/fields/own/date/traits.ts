import { DATE_WORDS } from '../../../words/fields/dates';
import type { Traits } from '../../choose';
import { is, soft } from '../../measure';
import { keyOf } from '../../page/key';
import type { NearText } from '../../page/nearLabel';
import { between, type Piece, type Sheet } from '../../page/sheet';
import { rankFinder } from '../ranks';
import { isoOf, type Dates, type PlacedDate } from './dates';

/** A date with what is printed around it. */
export interface LabelledDate extends PlacedDate {
	near: NearText;
	/** Whether its label stands in its own line. */
	inLine: boolean;
}

const ranksOf = rankFinder(DATE_WORDS);
const TIME = /(?<!\d)[0-2]?\d\s?[:.]\s?[0-5]\d(?:\s?[:.]\s?[0-5]\d)?\s?(?:[AP]\.?M\.?)?(?![\d.])/iu;
/** Gap in line heights over which what stands left is no label, and what stands above may be. */
const FAR = 10;

/** How it is called. */
const traitsOfLabel = ({ near, inLine }: LabelledDate): Traits => {
	const own = keyOf(near.before).text;
	const left = inLine ? '' : keyOf(near.left).text;
	const above = inLine || (left !== '' && near.gap < FAR) ? '' : keyOf(near.above).text;
	const [ofOwn, ofLeft, ofAbove] = [ranksOf(own), ranksOf(left), ranksOf(above)];
	const has = (rank: 'own' | 'date' | 'refused'): number => is(ofOwn.has(rank) || ofLeft.has(rank));
	const label = own || left;
	return {
		own: has('own'),
		date: has('date'),
		exact: is(/^(?:date|datum|fecha|data|日期|dt)$/u.test(label)),
		short: is(/^(?:dt|de|vom|le)$/u.test(label)),
		refused: has('refused'),
		refusedOwn: has('refused') * has('own'),
		overDate: is(ofAbove.has('date') || ofAbove.has('own')),
		overRefused: is(ofAbove.has('refused')),
		unnamed: is(label === ''),
		otherName: is(label !== '' && ofOwn.size + ofLeft.size === 0),
		longLabel: soft(label.length / 10),
	};
};

const isTimeNear = (sheet: Sheet, piece: Piece): boolean =>
	between(sheet, piece.top, piece.bottom).some(
		(other) =>
			other !== piece &&
			Math.abs(other.middle - piece.middle) < piece.height &&
			TIME.test(other.line.text),
	);

const words = (text: string): number => text.split(/\s+/u).length;

/** What stands in its line and beside it. */
const traitsOfLine = ({ sheet, piece, date, near }: LabelledDate): Traits => {
	const rest = piece.line.text.slice(date.to);
	return {
		time: is(TIME.test(rest) || TIME.test(near.before)),
		timeNear: is(isTimeNear(sheet, piece)),
		alone: is(date.from <= 1 && rest.trim().length <= 1),
		inText: is(words(near.before) > 5 || words(rest.trim()) > 5),
	};
};

/** How it compares to the other dates of the document, and where it stands. */
const traitsAmongAll = ({ piece, date }: LabelledDate, dates: Dates): Traits => ({
	bare: is(date.bare),
	only: is(dates.distinct === 1 && !date.bare),
	others: Math.min(3, dates.distinct - 1),
	again: Math.min(3, dates.timesOf(date) - 1),
	first: is(dates.solid[0] === date),
	last: is(dates.solid.at(-1) === date),
	height: dates.heightOf(piece),
	page: is(!dates.isOnFirstPage(piece)),
	oldYear: is(Number(String(date.dayFirst ?? date.monthFirst).slice(0, 4)) < 1990),
	late: is(dates.latest > isoOf(date)),
});

/** What speaks for a date as the document's own, or against it. */
export const traitsOf = (one: LabelledDate, dates: Dates): Traits => ({
	always: 1,
	...traitsOfLabel(one),
	...traitsOfLine(one),
	...traitsAmongAll(one, dates),
});
