const words = (...lists: readonly string[]): ReadonlySet<string> =>
	new Set(lists.flatMap((list) => list.split(' ')));

/** Words of which one makes a sum of a phrase of such words. */
const HEADS = words(
	'total totals tot ttl subtotal balance rounding rnd tendered tender',
	'cash change gst vat sst tax',
);
/** Words with which some of those make a receipt's title, as `CASH SALES` does: they need a total beside them. */
const TITLES = words('sale sales bill');
const TOTALS = words('total totals tot ttl subtotal');
/** The same where another such word stands beside it. */
const WEAK_HEADS = words('count items net nett gross charge chrg chg');
/** What else stands in such phrases, abbreviated as tills do. */
const OTHERS = words(
	'sub grand final amount amt qty quantity item number of no',
	'incl inc inclusive included including includes excl exc excluding exclusive excluded',
	'before after with without adj adjustment discount disc sold due payable paid to be pay payment received',
	'rounded svc svr srv serv service takeout eat in rm',
);

/** Characters of such a phrase, at most. */
const LONGEST = 60;

/** Letters of a word that may stand in others without a blank, at least. */
const LEAST = 3;

const isWord = (word: string): boolean =>
	[HEADS, TITLES, WEAK_HEADS, OTHERS].some((list) => list.has(word));

/** The words of which one is made that was read without blanks, as `TOTALTAX`; itself where there are none. */
const apart = (word: string): readonly string[] => {
	if (isWord(word)) return [word];
	for (let length = LEAST; length <= word.length - LEAST; length += 1) {
		if (!isWord(word.slice(0, length))) continue;
		const rest = apart(word.slice(length));
		if (rest.every(isWord)) return [word.slice(0, length), ...rest];
	}
	return [word];
};

/**
 * Whether a text is a sum's name as tills print it, made of nothing but words of sums, rates and amounts:
 * `TOTAL RM INCL. OF GST @ 6%`, `ITEM COUNT`, `TOT QTY:`.
 */
export const isSumPhrase = (text: string): boolean => {
	if (text.length > LONGEST) return false;
	const folded = text.normalize('NFKC').toLowerCase().replaceAll('(s)', 's');
	const own = (folded.match(/\p{L}{2,}/gu) ?? []).flatMap(apart);
	const hasTotal = own.some((word) => TOTALS.has(word));
	const isKnown = (word: string): boolean =>
		HEADS.has(word) || (hasTotal && TITLES.has(word)) || WEAK_HEADS.has(word) || OTHERS.has(word);
	return (
		own.every(isKnown) &&
		own.some((word) => HEADS.has(word) || (own.length > 1 && WEAK_HEADS.has(word)))
	);
};
