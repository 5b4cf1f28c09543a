import { isCode, isNumeric } from '../../words/kinds';
import type { GridRow } from '../columns/grid';

const ITEM_NUMBER = /^\s*\p{N}{1,2}(?:\.\p{N}{1,2})*\.?\s*$/u;

/** Whether a row begins with the number of an item, as `M07` or `1.2`, and has its name beside it. */
export const isNumberedItem = ([first, ...others]: GridRow): boolean => {
	if (first?.column !== 0) return false;
	const { text } = first.placed.line;
	return (
		(isCode(text) || ITEM_NUMBER.test(text)) &&
		others.some(({ placed }) => !isNumeric(placed.line.text) && /\p{L}{3}/u.test(placed.line.text))
	);
};
