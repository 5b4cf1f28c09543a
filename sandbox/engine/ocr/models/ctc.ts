/** One character as the recogniser saw it. */
export interface SeenCharacter {
	character: string;
	/** 0 to 1. */
	confidence: number;
	/** Where on the line its middle is, in steps of the model. */
	step: number;
}

/** What the model gives for one line: for each step along it how probable each class is. */
export interface StepScores {
	steps: number;
	classes: number;
	/** steps × classes, 0 to 1. */
	scores: Float32Array;
}

interface Step {
	/** 0 is the blank between characters. */
	best: number;
	score: number;
	/** How probable a space is here. */
	space: number;
}

/**
 * PP-OCRv4 leaves out many spaces in English: where one belongs it only suspects it, while within words it is sure
 * that there is none.
 */
const SUSPECTED_SPACE = 0.04;
/** Signs like @ and - look to it as if a space followed; only after these and before these can one have been lost. */
const BEFORE_SPACE = /[\p{L}\p{N},.;:!?)%]/u;
const AFTER_SPACE = /[\p{L}\p{N}(]/u;
const CHINESE = /[\u2e80-\u9fff\uff00-\uffef]/;

function stepAt({ classes, scores }: StepScores, step: number): Step {
	const from = step * classes;
	let best = 0;
	let score = -1;
	for (let index = 0; index < classes; index += 1) {
		const value = scores[from + index] ?? 0;
		if (value > score) [best, score] = [index, value];
	}
	return { best, score, space: scores[from + classes - 1] ?? 0 };
}

function lostSpace(before: string | undefined, after: string, suspicion: number): boolean {
	if (suspicion < SUSPECTED_SPACE || before === undefined) return false;
	if (CHINESE.test(before) && CHINESE.test(after)) return false;
	return BEFORE_SPACE.test(before) && AFTER_SPACE.test(after);
}

/**
 * Greedy CTC: the best class of each step, repetitions and blanks left out, lost spaces put back, never two in a row.
 * @param dictionary the character of each class but the blank, the space being the last
 */
export function decodeCtc(line: StepScores, dictionary: readonly string[]): SeenCharacter[] {
	const seen: SeenCharacter[] = [];
	let last = 0;
	let suspicion = 0;
	for (let step = 0; step < line.steps; step += 1) {
		const { best, score, space } = stepAt(line, step);
		suspicion = Math.max(suspicion, space);
		if (best === last) continue;
		last = best;
		const character = best === 0 ? undefined : dictionary[best - 1];
		if (character === undefined) continue;
		if (lostSpace(seen.at(-1)?.character, character, suspicion)) {
			seen.push({ character: ' ', confidence: suspicion, step: step - 1 });
		}
		suspicion = 0;
		if (character === ' ' && seen.at(-1)?.character === ' ') continue;
		seen.push({ character, confidence: score, step });
	}
	return seen;
}
