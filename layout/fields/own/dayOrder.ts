import { DAY_FIRST_SIGNS, MONTH_FIRST_SIGNS } from '../../words/fields/dayOrder';
import type { Sheet } from '../page/sheet';
import type { DayOrder, PrintedDate } from '../readers/dates';
import { separatorOf } from '../readers/numbers';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})[a-z]*\\b`, 'iu');
/** Text beside a date in which its day of the week may stand, in characters. */
const BESIDE = 14;

const weekdayOf = (iso: string | null): string | undefined =>
	iso === null ? undefined : WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()];

const only = (day: boolean, month: boolean): DayOrder | null => {
	if (day === month) return null;
	return day ? 'dayFirst' : 'monthFirst';
};

/** The order that the day of the week beside a date proves. */
const byWeekday = (text: string, date: PrintedDate): DayOrder | null => {
	const near =
		text.slice(Math.max(0, date.from - BESIDE), date.from) +
		' ' +
		text.slice(date.to, date.to + BESIDE);
	const printed = WEEKDAY.exec(near)?.[1]?.toLowerCase();
	if (printed === undefined || date.dayFirst === date.monthFirst) return null;
	return only(weekdayOf(date.dayFirst) === printed, weekdayOf(date.monthFirst) === printed);
};

const datesOn = (sheets: readonly Sheet[]) =>
	sheets
		.flatMap((sheet) => sheet.pieces)
		.flatMap((piece) => piece.dates.map((date) => ({ text: piece.line.text, date })));

/**
 * Which of day and month a document's dates prove to stand first; null where none does, and `contradicted` where
 * some prove the one and some the other. Proof is a date that can be read one way only, one that names the same
 * day in words, and a day of the week beside one.
 */
const provenBy = (dates: ReturnType<typeof datesOn>): DayOrder | 'contradicted' | null => {
	const sure = new Set(
		dates.filter(({ date }) => date.dayFirst === date.monthFirst).map(({ date }) => date.dayFirst),
	);
	const votes = dates.flatMap(({ text, date }) => {
		if (date.dayFirst === date.monthFirst) return [];
		if (date.dayFirst === null || date.monthFirst === null)
			return [only(date.dayFirst !== null, date.monthFirst !== null)];
		return [byWeekday(text, date) ?? only(sure.has(date.dayFirst), sure.has(date.monthFirst))];
	});
	if (votes.includes('dayFirst') && votes.includes('monthFirst')) return 'contradicted';
	return only(votes.includes('dayFirst'), votes.includes('monthFirst'));
};

/** Which of day and month the currency and language of a document's pages speak for. */
const likelyOn = (sheets: readonly Sheet[]): DayOrder | null => {
	const pieces = sheets.flatMap((sheet) => sheet.pieces);
	const page = pieces.map(({ line }) => line.text).join('\n');
	const told = (signs: readonly RegExp[]): boolean => signs.some((sign) => sign.test(page));
	// Where a comma stands before the cents, days stand before months.
	const comma =
		separatorOf(pieces.flatMap(({ amounts }) => amounts).filter(({ decimals }) => decimals)) ===
		'comma';
	const bySigns = only(comma || told(DAY_FIRST_SIGNS), told(MONTH_FIRST_SIGNS));
	const dotted = datesOn(sheets).some(({ date }) => date.dotted && date.dayFirst !== null);
	return bySigns ?? (dotted ? 'dayFirst' : null);
};

/**
 * Which of day and month stands first on a document's pages; null where nothing tells. What its own dates prove
 * comes before what the user says, who speaks for the documents of many senders, and that before its currency and language.
 */
export const dayOrderOf = (sheets: readonly Sheet[], given: DayOrder | null): DayOrder | null => {
	const proven = provenBy(datesOn(sheets));
	if (proven === 'contradicted') return given;
	return proven ?? given ?? likelyOn(sheets);
};
