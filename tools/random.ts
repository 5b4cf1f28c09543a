/** Numbers in [0, 1) that are the same on every run for the same seed (mulberry32). */
export type Random = () => number;

/** @param seed any text, such as a file's name */
export function seededRandom(seed: string): Random {
	let state = 2166136261;
	for (const character of seed) {
		state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
	}
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
