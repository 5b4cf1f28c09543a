/** Words of each rank in a table of words, for finding which ranks a label has. */
export const rankFinder = <Rank extends string>(
	table: Readonly<Record<Rank, string>>,
): ((key: string) => ReadonlySet<Rank>) => {
	const ranks = (Object.keys(table) as Rank[]).map((rank) => ({
		rank,
		words: table[rank].split(' '),
	}));
	return (key) =>
		new Set(
			ranks.filter(({ words }) => words.some((word) => key.includes(word))).map(({ rank }) => rank),
		);
};
