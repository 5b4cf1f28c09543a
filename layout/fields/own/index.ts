import { choose, scoreOf } from '../choose';
import type { Sheet } from '../page/sheet';
import { resolveDate, type DayOrder } from '../readers/dates';
import type { Separator } from '../readers/numbers';
import type { FoundField } from '../wanted';
import { currencyOf } from './currency';
import { dateCandidates } from './date';
import { dayOrderOf } from './dayOrder';
import { numberInTitle } from './invoiceNumber';
import { totalCandidates } from './total';
import { DATE_WEIGHTS } from '../weights/date';
import { TOTAL_WEIGHTS } from '../weights/total';
import type { Piece } from '../page/sheet';

/** The last words before a value, without what separates them from it. */
const labelOf = (text: string): string => text.replace(/[\s:：.=_-]+$/u, '').trim();

export const foundIn = (
	piece: Piece,
	value: string | number,
	label: string,
	certainty: number,
): FoundField => ({
	value,
	label: labelOf(label),
	page: piece.page,
	confidence: piece.line.confidence,
	certainty,
	lines: [{ page: piece.page, index: piece.index }],
});

/** The date of the document itself: of an invoice, a receipt, a letter. */
export const findDate = (sheets: readonly Sheet[], given: DayOrder | null): FoundField | null => {
	const candidates = dateCandidates(sheets);
	if (candidates.length === 0) return null;
	const order = given ?? dayOrderOf(sheets);
	const scores = candidates.map(({ traits }) => scoreOf(traits, DATE_WEIGHTS));
	const best = choose(candidates, scores, ({ date }) => `${date.dayFirst} ${date.monthFirst}`);
	if (!best) return null;
	const { piece, date, label } = best.candidate;
	const value = resolveDate(date, order);
	return value === null ? null : foundIn(piece, value, label, best.certainty);
};

/** The sum that a document is made out for. */
export const findTotal = (sheets: readonly Sheet[], given: Separator | null): FoundField | null => {
	const candidates = totalCandidates(sheets, given);
	const scores = candidates.map(({ traits }) => scoreOf(traits, TOTAL_WEIGHTS));
	const best = choose(candidates, scores, ({ value }) => String(value));
	return (
		best &&
		foundIn(best.candidate.piece, best.candidate.value, best.candidate.label, best.certainty)
	);
};

export const findCurrency = (sheets: readonly Sheet[]): FoundField | null => {
	const found = currencyOf(sheets);
	return found && foundIn(found.piece, found.code, '', 1);
};

/** How often the number of a title that says so is right. */
const TITLE_CERTAINTY = 0.95;

/** The number of an invoice, where a title gives it. */
export const findNumberInTitle = (sheets: readonly Sheet[]): FoundField | null => {
	const found = numberInTitle(sheets);
	return found && foundIn(found.piece, found.value, found.label, TITLE_CERTAINTY);
};
