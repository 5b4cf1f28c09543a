import type { RecognizedPage } from '../page';
import type { Pause } from '../pause';
import { zip } from '../lists/zip';
import { LABELS } from '../words/fields/labels';
import { choose, scoreOf } from './choose';
import { findCurrency, findDate, findNumberInTitle, findTotal } from './own';
import { dayOrderOf } from './own/dayOrder';
import {
	labelledCandidates,
	withAgreement,
	type LabelledCandidate,
	type LabelledField,
} from './labelled';
import { LABELLED_WEIGHTS } from './weights/labelled';
import { sheetOf, type Sheet } from './page/sheet';
import { separatorOf } from './readers/numbers';
import { readAs, type Reading } from './readers/typed';
import type { FieldOptions, FoundField, WantedField } from './wanted';

export type { FieldOptions, FoundField, ValueType, WantedField } from './wanted';

/**
 * Certainties below which a field stays empty. A text may be anything; a value that reads as a date, an amount
 * or a code is less often a wrong one, and labels that are known less often than those that are asked for.
 */
const LEAST = {
	strict: { date: 0.75, total: 0.5, text: 0.75, typed: 0.6, known: 0.45 },
	balanced: { date: 0.5, total: 0.35, text: 0.45, typed: 0.4, known: 0.3 },
} as const;

const certain = (field: FoundField | null, least: number): FoundField | null =>
	field !== null && field.certainty >= least ? field : null;

const labelledField = (field: WantedField, reading: Reading): LabelledField | null => {
	if (field.field === 'custom')
		return { labels: field.labels, read: (text) => readAs[field.type](text, reading) };
	if (field.field === 'dueDate')
		return { labels: LABELS.dueDate, read: (text) => readAs.date(text, reading) };
	if (field.field === 'invoiceNumber')
		return { labels: LABELS.invoiceNumber, read: (text) => readAs.code(text, reading) };
	return null;
};

const found = (candidate: LabelledCandidate, certainty: number): FoundField => {
	const { parts, value } = candidate;
	const lines = parts.map(({ piece }) => piece);
	const confidences = lines.flatMap(({ line }) => line.confidence ?? []);
	const { pieces, last, from, to, label } = candidate.occurrence;
	return {
		value,
		label: pieces.length === 1 ? last.line.text.slice(from, to) : label,
		page: parts[0].piece.page,
		confidence: confidences.length > 0 ? Math.min(...confidences) : null,
		certainty,
		lines: lines.map(({ page, index }) => ({ page, index })),
	};
};

type Finder = (
	own: FoundField | null,
	one: WantedField,
) => FoundField | null | Promise<FoundField | null>;

/** The fields that are found by their labels; null for the others. */
const findLabelled = async (
	sheets: readonly Sheet[],
	wanted: readonly WantedField[],
	{ otherLabels = [] }: FieldOptions,
	reading: Reading,
	pause: Pause,
): Promise<(FoundField | null)[]> => {
	const fields = wanted.map((field) => labelledField(field, reading));
	const sought = fields.filter((field) => field !== null);
	const candidates = await labelledCandidates(sheets, sought, otherLabels, pause);
	const byField = new Map(zip(sought, withAgreement(candidates, LABELLED_WEIGHTS)));
	return fields.map((field) => {
		const own = (field && byField.get(field)) ?? [];
		const scores = own.map(({ traits, place }) => scoreOf(traits, LABELLED_WEIGHTS[place]));
		const best = choose(own, scores, ({ value }) => String(value));
		return best && found(best.candidate, best.certainty);
	});
};

/** What a document prints in several ways is decided over all its pages. */
const readingOf = (sheets: readonly Sheet[], { dayOrder, separator }: FieldOptions): Reading => ({
	dayOrder: dayOrderOf(sheets, dayOrder ?? null),
	separator:
		separator ??
		separatorOf(
			sheets
				.flatMap(({ pieces }) => pieces.flatMap(({ amounts }) => amounts))
				.filter(({ decimals }) => decimals),
		),
});

/**
 * Finds fields in a document. For each wanted field its value, or null where none is certain enough:
 * empty is better than wrong.
 */
export const findFields = async (
	pages: readonly RecognizedPage[],
	wanted: readonly WantedField[],
	options: FieldOptions,
	pause: Pause,
): Promise<(FoundField | null)[]> => {
	const sheets: Sheet[] = [];
	for (const page of pages) sheets.push(await sheetOf(page, pause));
	const reading = readingOf(sheets, options);
	const least = LEAST[options.certainty ?? 'strict'];
	const labelled = await findLabelled(sheets, wanted, options, reading, pause);
	const find = {
		date: async () => certain(await findDate(sheets, reading.dayOrder, pause), least.date),
		total: async () =>
			certain(await findTotal(sheets, options.separator ?? null, pause), least.total),
		currency: () => findCurrency(sheets),
		dueDate: (own) => certain(own, least.known),
		invoiceNumber: (own) => certain(own, least.known) ?? findNumberInTitle(sheets),
		custom: (own, one) =>
			certain(own, one.field === 'custom' && one.type === 'text' ? least.text : least.typed),
	} as const satisfies Record<WantedField['field'], Finder>;
	const found: (FoundField | null)[] = [];
	for (const [index, one] of wanted.entries())
		found.push(await find[one.field](labelled[index] ?? null, one));
	return found;
};
