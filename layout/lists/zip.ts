/** The members of two lists that stand at the same places, as far as both go. */
export const zip = <A, B>(list: readonly A[], other: readonly B[]): [A, B][] => {
	const pairs: [A, B][] = [];
	const others = other.values();
	for (const member of list) {
		const next = others.next();
		if (next.done) break;
		pairs.push([member, next.value]);
	}
	return pairs;
};
