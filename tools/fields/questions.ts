import {
	labelledCandidates,
	withAgreement,
	type LabelledCandidate,
} from '../../layout/fields/labelled';
import type { PlaceWeights } from '../../layout/fields/weights/labelled';
import { dateCandidates } from '../../layout/fields/own/date';
import { totalCandidates } from '../../layout/fields/own/total';
import { sheetOf, type Sheet } from '../../layout/fields/page/sheet';
import { amountOf, daysOf, pagesOf, plain, type Asked, type FieldDocument } from './documents';
import type { Question } from './train';

const noPause = async (): Promise<void> => {};

const given = (values: readonly string[] | undefined): string[] =>
	(values ?? []).filter((value) => value.trim() !== '');

/** A set of few documents counts for more, up to twice: invoices are few beside receipts. */
const weightsOf = (documents: readonly FieldDocument[]): ((document: FieldDocument) => number) => {
	const sizes = new Map<string, number>();
	for (const { set } of documents) sizes.set(set, (sizes.get(set) ?? 0) + 1);
	const mean = documents.length / Math.max(1, sizes.size);
	return ({ set }) => Math.min(2, Math.max(1, Math.sqrt(mean / (sizes.get(set) ?? mean))));
};

const sheetsOf = async (document: FieldDocument): Promise<Sheet[]> =>
	await Promise.all(pagesOf(document).map(async (page) => await sheetOf(page, noPause)));

export const dateQuestions = async (documents: readonly FieldDocument[]): Promise<Question[]> => {
	const known = documents.filter(({ truth }) => given(truth?.date).length > 0);
	const weightOf = weightsOf(known);
	return await Promise.all(
		known.map(async (document) => {
			const days = given(document.truth?.date).flatMap(daysOf);
			const found = await dateCandidates(await sheetsOf(document), noPause);
			const candidates = found.map(({ traits, date }) => ({
				traits,
				table: 'date',
				right: days.some((day) => day === date.dayFirst || day === date.monthFirst),
			}));
			return { document: document.name, candidates, weight: weightOf(document) };
		}),
	);
};

export const totalQuestions = async (documents: readonly FieldDocument[]): Promise<Question[]> => {
	const known = documents.filter(({ truth }) => given(truth?.total).length > 0);
	const weightOf = weightsOf(known);
	return await Promise.all(
		known.map(async (document) => {
			const totals = given(document.truth?.total).flatMap((total) => amountOf(total) ?? []);
			const found = await totalCandidates(await sheetsOf(document), null, noPause);
			const candidates = found.map(({ traits, value }) => ({
				traits,
				table: 'total',
				right: totals.some((total) => Math.abs(total - Math.abs(value)) < 0.005),
			}));
			return { document: document.name, candidates, weight: weightOf(document) };
		}),
	);
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
export const askedTogether = async (
	documents: readonly FieldDocument[],
): Promise<AskedTogether[]> => {
	const all = documents.map(async (document) => {
		const { asked = [], name } = document;
		const sheets = await sheetsOf(document);
		const ask = async (labels: Asked[], weight: number): Promise<AskedTogether> => {
			const fields = labels.map(({ label }) => ({ labels: [label], read: (text: string) => text }));
			const candidates = await labelledCandidates(sheets, fields, [], noPause);
			return { document: name, asked: labels, weight, candidates };
		};
		const threes = asked.flatMap((_, index) =>
			index % 3 === 2 ? [asked.slice(index - 2, index + 1)] : [],
		);
		const few = [...threes, ...asked.map((one) => [one])];
		return await Promise.all([ask(asked, 1), ...few.map(async (labels) => await ask(labels, FEW))]);
	});
	return (await Promise.all(all)).flat();
};

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
