/** Which of some go with which of others, both in their order, so that the gains of the pairs are the most. */
export const inOrder = (
	ones: number,
	others: number,
	gain: (one: number, other: number) => number,
): { pairs: [one: number, other: number][]; total: number } => {
	const best = Array.from({ length: ones + 1 }, () => Array.from({ length: others + 1 }, () => 0));
	const at = (one: number, other: number): number => best[one]?.[other] ?? 0;
	for (let one = 1; one <= ones; one += 1) {
		for (let other = 1; other <= others; other += 1) {
			const paired = at(one - 1, other - 1) + gain(one - 1, other - 1);
			const row = best[one];
			if (row) row[other] = Math.max(paired, at(one - 1, other), at(one, other - 1));
		}
	}
	const pairs: [number, number][] = [];
	let [one, other] = [ones, others];
	while (one > 0 && other > 0) {
		if (at(one, other) === at(one - 1, other)) one -= 1;
		else if (at(one, other) === at(one, other - 1)) other -= 1;
		else pairs.unshift([(one -= 1), (other -= 1)]);
	}
	return { pairs, total: at(ones, others) };
};
