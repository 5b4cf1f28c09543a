import type { Random } from '../random';

/** Choices that are the same on every run. */
export interface Dice {
	random: Random;
	/** A whole number from low to high, both included. */
	int(low: number, high: number): number;
	chance(probability: number): boolean;
	pick<const T>(list: readonly [T, ...T[]]): T;
	/** Different members of the list, in random order; fewer where the list is short. */
	sample<T>(list: readonly T[], count: number): T[];
	/** A price with two decimals. */
	price(low: number, high: number): number;
}

export function dice(random: Random): Dice {
	const int = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
	return {
		random,
		int,
		chance: (probability) => random() < probability,
		pick: (list) => list[int(0, list.length - 1)] ?? list[0],
		sample: (list, count) =>
			list
				.map((member) => ({ member, key: random() }))
				.sort((one, other) => one.key - other.key)
				.slice(0, count)
				.map(({ member }) => member),
		price: (low, high) => {
			const step = random() < 0.5 ? 0.05 : 0.01;
			return Math.round((low + random() * (high - low)) / step) * step;
		},
	};
}
