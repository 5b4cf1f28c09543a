import { zip } from '../lists/zip';

/** How much each trait of a candidate speaks for it. */
export type Weights = Readonly<Record<string, number>>;
export type Traits = Readonly<Record<string, number>>;

/** What speaks for a candidate, as a number that has no unit; 0 is as much as for leaving the field empty. */
export const scoreOf = (traits: Traits, weights: Weights): number => {
	let score = 0;
	for (const [name, value] of Object.entries(traits)) score += value * (weights[name] ?? 0);
	return score;
};

export interface Choice<Candidate> {
	candidate: Candidate;
	/** 0 to 1: how often such a choice is right. */
	certainty: number;
}

/** Beyond this a score is as good as certain; the exponential stays finite. */
const MOST = 30;

/** How certain each candidate is, against the others and against leaving the field empty. */
export const certaintiesOf = (scores: readonly number[]): number[] => {
	const masses = scores.map((score) => Math.exp(Math.min(score, MOST)));
	const all = masses.reduce((sum, mass) => sum + mass, 1);
	return masses.map((mass) => mass / all);
};

/**
 * The value that most speaks for; candidates of one value speak for it together, those of others against it.
 */
export const choose = <Candidate>(
	candidates: readonly Candidate[],
	scores: readonly number[],
	valueOf: (candidate: Candidate) => string,
): Choice<Candidate> | null => {
	const byValue = new Map<string, { candidate: Candidate; certainty: number; most: number }>();
	for (const [candidate, own] of zip(candidates, certaintiesOf(scores))) {
		const value = valueOf(candidate);
		const known = byValue.get(value);
		if (!known) byValue.set(value, { candidate, certainty: own, most: own });
		else {
			known.certainty += own;
			if (own > known.most) Object.assign(known, { candidate, most: own });
		}
	}
	let best: Choice<Candidate> | null = null;
	for (const { candidate, certainty } of byValue.values())
		if (!best || certainty > best.certainty) best = { candidate, certainty };
	return best;
};
