import { neighbours } from '../../lists/neighbours';
import {
	blankBetween,
	bottomOf,
	overlapOf,
	textsOf,
	topOf,
	type VisualRow,
} from '../../place/span';
import { count, isCode, isKey, isKeyWithValue, isNumeric } from '../../words/kinds';
import { lineItemNames } from '../../words/lineItems';
import { LEAD } from '../measures/heading';
import { isPriced } from '../numbers/isPriced';
import { beginsWithQuantity, isProduct } from '../numbers/isProduct';

const isRemark = (row: VisualRow): boolean => row.every(({ line }) => isKeyWithValue(line.text));

const heightOf = (row: VisualRow): number => bottomOf(row) - topOf(row);

/** Whether a row holds the number of an article with others, or begins with how many there are, and holds no word: its name stands elsewhere. */
export const isNameless = (row: VisualRow): boolean => {
	const texts = textsOf(row);
	const hasCode = texts.some((text) => isCode(text) || /^\s*\p{N}{5,}\s*$/u.test(text));
	return (
		row.length > 2 &&
		texts.every((text) => isNumeric(text) || count(text, /\p{L}/gu) <= LEAD.letters) &&
		(hasCode || (beginsWithQuantity(texts) && !/\p{L}{2}/u.test(texts[1] ?? '')))
	);
};

/** Whether a row can be a first line of an item: it begins where names do, and names no column. */
const canLead = (row: VisualRow, [, second]: VisualRow): boolean =>
	row.every(({ left }, index) => index > 0 || left < (second?.left ?? Infinity)) &&
	!row.some(({ line: { text } }) => isKey(text) || lineItemNames([text]) > 0);

/** How many of the rows right above the only item are lines of its name: close to it and to one another. */
const linesOfOnly = (above: readonly VisualRow[], item: VisualRow): number => {
	const texts = textsOf(item);
	if (!isPriced(texts) && !(isNameless(item) && isProduct(texts))) return 0;
	const rows = [...above.slice(-LEAD.mostLines), item].reverse();
	const pairs = neighbours(rows);
	const [nearest = Infinity] = pairs.map(([below, row]) => blankBetween(row, below));
	const end = pairs.findIndex(
		([below, row]) =>
			row.length >= item.length ||
			!canLead(row, item) ||
			isRemark(row) ||
			blankBetween(row, below) > LEAD.farther * Math.max(nearest, 0) + LEAD.slack * heightOf(row),
	);
	return end < 0 ? pairs.length : end;
};

/** Whether a row has something beside its name that rows below have there as well, as a letter of tax: another item's first line. */
const isMarked = (row: VisualRow | undefined, body: readonly VisualRow[]): boolean =>
	row
		?.slice(1)
		.some((line) =>
			body.some((own) =>
				own
					.slice(1)
					.some((other) => other.line.text === line.line.text && overlapOf(other, line) > 0),
			),
		) === true;

/**
 * How many of the rows right above a body without a heading are the first lines of its first item: as many rows as
 * stand above each of the others that is as full as the body's first one, where none are left below the last of those.
 * For the only item, those that are close to it.
 */
export const leadLines = (above: readonly VisualRow[], body: readonly VisualRow[]): number => {
	const [first = [], ...others] = body;
	if (others.every(({ length }) => length === 1)) return linesOfOnly(above, first);
	const full = [...body.keys()].filter(
		(index) => (body[index]?.length ?? 0) >= LEAD.full * first.length,
	);
	const usual = Math.min(...neighbours(full).map(([upper, lower]) => lower - upper - 1));
	const after = body.slice((full.at(-1) ?? 0) + 1).filter((row) => !isRemark(row));
	if (first.length < 2 || full.length < 2 || after.length >= usual) return 0;
	const widest = Math.max(...neighbours(body).map(([a, b]) => blankBetween(a, b)));
	const own = [...above, first];
	let lead = 0;
	while (lead < usual || isMarked(own.at(-2 - lead), body)) {
		const [line, next] = [own.at(-2 - lead), own.at(-1 - lead)];
		if (!line || !next || line.length >= LEAD.full * first.length) break;
		if (!canLead(line, first)) break;
		if (blankBetween(line, next) > LEAD.farther * widest) break;
		lead += 1;
	}
	return lead;
};
