import { median } from '../../lists/median';
import { share } from '../../lists/share';
import type { PlacedLine } from '../../place/place';
import { overlapOf, textsOf, type VisualRow } from '../../place/span';
import { isNumeric, shapeOf } from '../../words/kinds';
import { beginsAsSum, isCarriedName, isDiscount, isSumRow } from '../../words/sums';
import { isPriced } from '../numbers/isPriced';
import { SUMS } from '../measures/region';
import { withoutCount } from './countOfAll';
import { amountOf, isSumOf, NO_ITEMS, withItem } from './itemsSum';

/** Where the first column ends, in most of the rows that are full. */
const endOfFirst = (rows: readonly VisualRow[], longest: number): number =>
	median(
		rows
			.filter((row) => row.length > 1 && row.length >= longest * SUMS.full)
			.map((row) => row.reduce((first, line) => (line.left < first.left ? line : first)).right),
		Infinity,
	);

/** Whether a line is a number, and not what stands in place of one. */
const isNumber = ({ line: { text } }: PlacedLine): boolean =>
	isNumeric(text) && /\p{N}/u.test(text);

/** Whether a row carries a page's sum over to the next page: its name and amount, and nothing else. */
const isCarried = (row: VisualRow, first: number): boolean => {
	const [name, amount, more] = row;
	if (!name || !amount || more || !isNumeric(amount.line.text)) return false;
	return isCarriedName(name.line.text, name.left > first);
};

/** Whether a row begins with a number such as those above begin with, and has its amount where theirs are. */
const isNumbered = (row: VisualRow, above: readonly VisualRow[]): boolean => {
	const [number, , amount] = [row[0], row[1], row.at(-1)];
	if (!number || !amount || row.length < SUMS.itemCells || !/\p{N}/u.test(number.line.text))
		return false;
	return above.some((other) => {
		const [upper, last] = [other[0], other.at(-1)];
		if (!upper || !last || overlapOf(upper, number) <= 0 || overlapOf(last, amount) <= 0)
			return false;
		return [[upper, number] as const, [last, amount] as const].every(
			([a, b]) => shapeOf(a.line.text) === shapeOf(b.line.text),
		);
	});
};

/** Whether a row has words only where rows above it have some: a name of a sum may stand below their numbers. */
const hasWordsInPlace = (row: VisualRow, above: readonly VisualRow[]): boolean =>
	row
		.filter((line) => !isNumber(line))
		.every((line) => {
			const over = above.flatMap((other) => other.filter((own) => overlapOf(own, line) > 0));
			return over.length === 0 || !over.every(isNumber);
		});

/** Whether a row is an amount with what it is the total of, among numbers of the first column or behind it: no article stands there. */
const isTotalOf = (
	[name, amount, more]: VisualRow,
	first: number,
	isFirstOfNumbers: boolean,
): boolean =>
	name !== undefined &&
	amount !== undefined &&
	more === undefined &&
	(isFirstOfNumbers || name.left > first) &&
	beginsAsSum(name.line.text) &&
	isNumber(amount);

/** Of the rows between two items those right below the first that are no sums: taken off its price, or an item of as much as the others by chance. */
const itemsAmong = (
	rows: readonly VisualRow[],
	guessed: ReadonlySet<VisualRow>,
): readonly VisualRow[] => {
	const isNoSum = (row: VisualRow): boolean =>
		guessed.has(row) || row.some(({ line }) => isDiscount(line.text));
	const end = rows.findIndex((row) => !isNoSum(row));
	return end < 0 ? rows : rows.slice(0, end);
};

/**
 * The rows without sums: those of few cells, those that leave the first column empty, which numbers of items fill, and
 * those to which the items come and no item follows; and without payments, which come right after a sum, are as much, and say nothing else.
 * A table goes on after a sum if a full row follows soon, or one with its number; what else follows belongs to the sum.
 */
export const withoutSums = (rows: readonly VisualRow[]): readonly VisualRow[] => {
	const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const first = endOfFirst(rows, longest);
	const full = rows.filter(
		(row) =>
			row.length >= SUMS.itemCells && row.length >= longest * SUMS.full && row.some(isNumber),
	);
	const isFirstOfNumbers =
		share(full, ([line]) => /^\s*\p{N}/u.test(line?.line.text ?? '')) >= SUMS.numbers;
	const isSum = (row: VisualRow): boolean =>
		isTotalOf(row, first, isFirstOfNumbers) ||
		((row.length <= Math.max(SUMS.sumCells, longest * SUMS.full) ||
			row.every(({ left }) => left > first)) &&
			isSumRow(textsOf(row)));
	const kept: VisualRow[] = [];
	let items = NO_ITEMS;
	let sums: VisualRow[] = [];
	let amounts: number[] = [];
	/** Told by their amounts alone. */
	const guessed = new Set<VisualRow>();
	// Names above the first number may be called as sums are.
	const body = rows.findIndex((row) => row.some(isNumber));
	rows.forEach((row, index) => {
		if (sums.length > SUMS.between) return;
		const amount = amountOf(row);
		const isShort = row.length <= SUMS.sumCells;
		const isPayment = isShort && amount !== null && amounts.includes(amount);
		const isBelowItem = index > Math.max(1, body) || isPriced(textsOf(kept.at(-1) ?? []));
		const isNamed = isBelowItem && isSum(row);
		const isGuessed = !isNamed && isSumOf(items, row);
		const isEnd = isPayment || isNamed || isGuessed || isCarried(row, first);
		if (isGuessed) guessed.add(row);
		if (isEnd && amount !== null) amounts.push(amount);
		const isItem =
			!isEnd &&
			(sums.length === 0 ||
				(row.length >= Math.max(2, longest * SUMS.fullAfter) &&
					hasWordsInPlace(row, kept.slice(-SUMS.lookBack))) ||
				isNumbered(row, kept));
		if (!isItem) sums.push(row);
		else {
			const goingOn = [...itemsAmong(sums, guessed), row];
			kept.push(...goingOn);
			items = goingOn.reduce(withItem, items);
			[sums, amounts] = [[], []];
		}
	});
	return sums.length > 0 ? withoutCount(kept, items.count) : kept;
};
