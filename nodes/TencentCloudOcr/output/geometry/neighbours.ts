/** Each member of a list with the one before it. */
export const neighbours = <T extends object | number | string>(
	list: readonly T[],
): [before: T, own: T][] =>
	list.flatMap((own, index): [T, T][] => {
		const before = list[index - 1];
		return before === undefined ? [] : [[before, own]];
	});
