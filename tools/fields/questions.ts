import {
	labelledCandidates,
	withAgreement,
	type LabelledCandidate,
} from '../../layout/fields/labelled';
import type { PlaceWeights } from '../../layout/fields/weights/labelled';
import { dateCandidates } from '../../layout/fields/own/date';
import { totalCandidates } from '../../layout/fields/own/total';
import { sheetOf } from '../../layout/fields/page/sheet';
import { amountOf, daysOf, pagesOf, plain, type Asked, type FieldDocument } from './documents';
import type { Question } from './train';

const given = (values: readonly string[] | undefined): string[] =>
	(values ?? []).filter((value) => value.trim() !== '');

/** A set of few documents counts for more, up to twice: invoices are few beside receipts. */
const weightsOf = (documents: readonly FieldDocument[]): ((document: FieldDocument) => number) => {
	const sizes = new Map<string, number>();
	for (const { set } of documents) sizes.set(set, (sizes.get(set) ?? 0) + 1);
	const mean = documents.length / Math.max(1, sizes.size);
	return ({ set }) => Math.min(2, Math.max(1, Math.sqrt(mean / (sizes.get(set) ?? mean))));
};

export const dateQuestions = (documents: readonly FieldDocument[]): Question[] => {
	const known = documents.filter(({ truth }) => given(truth?.date).length > 0);
	const weightOf = weightsOf(known);
	return known.map((document) => {
		const days = given(document.truth?.date).flatMap(daysOf);
		const candidates = dateCandidates(pagesOf(document).map(sheetOf)).map(({ traits, date }) => ({
			traits,
			table: 'date',
			right: days.some((day) => day === date.dayFirst || day === date.monthFirst),
		}));
		return { document: document.name, candidates, weight: weightOf(document) };
	});
};

export const totalQuestions = (documents: readonly FieldDocument[]): Question[] => {
	const known = documents.filter(({ truth }) => given(truth?.total).length > 0);
	const weightOf = weightsOf(known);
	return known.map((document) => {
		const totals = given(document.truth?.total).flatMap((total) => amountOf(total) ?? []);
		const candidates = totalCandidates(pagesOf(document).map(sheetOf), null).map(
			({ traits, value }) => ({
				traits,
				table: 'total',
				right: totals.some((total) => Math.abs(total - Math.abs(value)) < 0.005),
			}),
		);
		return { document: document.name, candidates, weight: weightOf(document) };
	});
};

/** Labels of one form that are asked for together. */
export interface AskedTogether {
	document: string;
	asked: Asked[];
	candidates: LabelledCandidate[][];
	weight: number;
}

/** How much a question counts that is asked with few others; there are three times as many. */
const FEW = 0.5;

/** Labels are asked for all at once, three at a time and one by one: fewer labels tell less of where values end. */
export const askedTogether = (documents: readonly FieldDocument[]): AskedTogether[] =>
	documents.flatMap((document) => {
		const { asked = [], name } = document;
		const sheets = pagesOf(document).map(sheetOf);
		const ask = (labels: Asked[], weight: number): AskedTogether => ({
			document: name,
			asked: labels,
			weight,
			candidates: labelledCandidates(
				sheets,
				labels.map(({ label }) => ({ labels: [label], read: (text: string) => text })),
				[],
			),
		});
		const threes = asked.flatMap((_, index) =>
			index % 3 === 2 ? [ask(asked.slice(index - 2, index + 1), FEW)] : [],
		);
		return [ask(asked, 1), ...threes, ...asked.map((one) => ask([one], FEW))];
	});

const isRight = ({ kind, want }: Asked, text: string): boolean =>
	kind === 'filled' && plain(want) === plain(text);

/** The questions, with the agreement between a form's fields as `weights` see it; none where there are none. */
export const labelledQuestions = (
	together: readonly AskedTogether[],
	weights: PlaceWeights | null,
): Question[] =>
	together.flatMap(({ document, asked, candidates, weight }) => {
		const agreed = weights ? withAgreement(candidates, weights) : candidates;
		return asked.map((one, index) => ({
			document,
			weight,
			candidates: (agreed[index] ?? []).map(({ traits, place, text }) => ({
				traits,
				table: place,
				right: isRight(one, text),
			})),
		}));
	});
