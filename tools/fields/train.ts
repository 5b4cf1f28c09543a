import type { Traits, Weights } from '../../layout/fields/choose';

/** A candidate: its traits, which of the tables weighs them, and whether it is the right value. */
export interface Example {
	traits: Traits;
	table: string;
	right: boolean;
}

/** The candidates of one field of one document. */
export interface Question {
	document: string;
	candidates: Example[];
	/** How much it counts. */
	weight: number;
}

export type Tables = Record<string, Weights>;

/** Steps and speed of the descent (Adam), enough for the weights to settle. */
const STEPS = 400;
const SPEED = 0.05;
const [INERTIA, SPREAD] = [0.9, 0.99];

type Sparse = [index: number, value: number][];

/**
 * Fits weights so that the right candidate of each question is as certain as can be, or leaving it empty is
 * where none is right: a conditional logit with a ridge.
 * @param ridge how much large weights are held back
 */
export const train = (questions: readonly Question[], ridge: number): Tables => {
	const names = new Map<string, number>();
	const sparse = questions.map(({ candidates, weight }) => ({
		weight,
		candidates: candidates.map(({ traits, table, right }) => ({
			right,
			traits: Object.entries(traits).map(([name, value]): [number, number] => {
				const key = `${table} ${name}`;
				if (!names.has(key)) names.set(key, names.size);
				return [names.get(key) ?? 0, value];
			}),
		})),
	}));
	const weights = descend(sparse, names.size, ridge);
	const tables: Record<string, Record<string, number>> = {};
	for (const [key, index] of names) {
		const [table = '', name = ''] = key.split(' ');
		(tables[table] ??= {})[name] = Math.round((weights[index] ?? 0) * 100) / 100;
	}
	return tables;
};

const descend = (
	questions: readonly { weight: number; candidates: { right: boolean; traits: Sparse }[] }[],
	size: number,
	ridge: number,
): Float64Array => {
	const [weights, slope, speed, spread] = [0, 0, 0, 0].map(() => new Float64Array(size)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array,
	];
	const all = questions.reduce((sum, { weight }) => sum + weight, 0);
	for (let step = 1; step <= STEPS; step += 1) {
		weights.forEach((weight, index) => {
			slope[index] = ridge * weight;
		});
		for (const { weight, candidates } of questions) {
			const masses = candidates.map(({ traits }) =>
				Math.exp(
					Math.min(
						30,
						traits.reduce((sum, [index, value]) => sum + (weights[index] ?? 0) * value, 0),
					),
				),
			);
			const total = masses.reduce((sum, mass) => sum + mass, 1);
			const right = masses.reduce(
				(sum, mass, index) => sum + (candidates[index]?.right ? mass : 0),
				0,
			);
			candidates.forEach(({ traits, right: isRight }, at) => {
				const mass = masses[at] ?? 0;
				const error = weight * (mass / total - (isRight && right > 0 ? mass / right : 0));
				for (const [index, value] of traits) slope[index] = (slope[index] ?? 0) + error * value;
			});
		}
		for (let index = 0; index < size; index += 1) {
			const own = (slope[index] ?? 0) / all;
			speed[index] = INERTIA * (speed[index] ?? 0) + (1 - INERTIA) * own;
			spread[index] = SPREAD * (spread[index] ?? 0) + (1 - SPREAD) * own * own;
			const ahead = (speed[index] ?? 0) / (1 - INERTIA ** step);
			const scale = Math.sqrt((spread[index] ?? 0) / (1 - SPREAD ** step)) + 1e-8;
			weights[index] = (weights[index] ?? 0) - (SPEED * ahead) / scale;
		}
	}
	return weights;
};
