import type { Pause } from '../../pause';
import { choose, scoreOf } from '../choose';
import type { Piece, Sheet } from '../page/sheet';
import { resolveDate, type DayOrder } from '../readers/dates';
import type { Separator } from '../readers/numbers';
import type { FoundField } from '../wanted';
import { currencyOf } from './currency';
import { dateCandidates } from './date';
import { numberInTitle } from './invoiceNumber';
import { totalCandidates } from './total';
import { DATE_WEIGHTS } from '../weights/date';
import { TOTAL_WEIGHTS } from '../weights/total';

/** The last words before a value, without what separates them from it. */
const labelOf = (text: string): string => text.replace(/[\s:：.=_-]+$/u, '').trim();

const foundIn = (
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

/** The date of the document itself: of an invoice, a receipt, a letter; null if it can be read two ways and no order is known. */
export const findDate = async (
	sheets: readonly Sheet[],
	order: DayOrder | null,
	pause: Pause,
): Promise<FoundField | null> => {
	const candidates = await dateCandidates(sheets, pause);
	const scores = candidates.map(({ traits }) => scoreOf(traits, DATE_WEIGHTS));
	const best = choose(candidates, scores, ({ date }) => `${date.dayFirst} ${date.monthFirst}`);
	if (!best) return null;
	const { piece, date, label } = best.candidate;
	const value = resolveDate(date, order);
	return value === null ? null : foundIn(piece, value, label, best.certainty);
};

/** The sum that a document is made out for. */
export const findTotal = async (
	sheets: readonly Sheet[],
	given: Separator | null,
	pause: Pause,
): Promise<FoundField | null> => {
	const candidates = await totalCandidates(sheets, given, pause);
	const scores = candidates.map(({ traits }) => scoreOf(traits, TOTAL_WEIGHTS));
	const best = choose(candidates, scores, ({ value }) => String(value));
	if (!best?.candidate.isSum) return null;
	const { piece, value, label } = best.candidate;
	return foundIn(piece, value, label, best.certainty);
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
