import { seededRandom as numbersFrom } from '../sandbox/faults/random';

/** Numbers in [0, 1) that are the same on every run for the same seed. */
export type Random = () => number;

/** @param seed any text, such as a file's name */
export function seededRandom(seed: string): Random {
	let state = 2166136261;
	for (const character of seed) {
		state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
	}
	return numbersFrom(state);
}
