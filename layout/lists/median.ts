/** The value in the middle of the sorted values; `fallback` where there is none. */
export const median = (values: readonly number[], fallback: number): number =>
	quantile(values, 0.5, fallback);

/** The value below which the given share of the values lies; `fallback` where there is none. */
export const quantile = (values: readonly number[], share: number, fallback: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
	return sorted[index] ?? fallback;
};

export interface Weighted {
	value: number;
	weight: number;
}

/** The value at which half of the weight is reached; null without any weight. */
export const weightedMedian = (values: readonly Weighted[]): number | null => {
	const sorted = [...values].sort((a, b) => a.value - b.value);
	const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
	let reached = 0;
	for (const { value, weight } of sorted) {
		reached += weight;
		if (weight > 0 && reached >= half) return value;
	}
	return null;
};
