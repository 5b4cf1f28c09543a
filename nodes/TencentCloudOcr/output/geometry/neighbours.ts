/** Each member of a list with the one before it. */
export const neighbours = <T extends object | number>(
	list: readonly T[],
): [before: T, own: T][] => {
	const pairs: [T, T][] = [];
	const [first, ...others] = list;
	if (first === undefined) return pairs;
	let before = first;
	for (const own of others) {
		pairs.push([before, own]);
		before = own;
	}
	return pairs;
};
