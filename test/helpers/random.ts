/** Numbers in [0, 1) that look random and are the same for the same seed. */
export function randomFrom(seed: number): () => number {
	let state = (Math.abs(seed) % 2_147_483_646) + 1;
	return () => {
		state = (state * 16_807) % 2_147_483_647;
		return (state - 1) / 2_147_483_646;
	};
}
