/** How many members of a list, at its beginning, are before something, in log n; the others come after. */
export const partitionPoint = <T extends object | number>(
	list: readonly T[],
	isBefore: (member: T) => boolean,
): number => {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const member = list[middle];
		if (member !== undefined && isBefore(member)) low = middle + 1;
		else high = middle;
	}
	return low;
};
