import { isNumeric } from '../../words/kinds';
import { PAIRS } from '../measures/numbers';
import { ROWS as W } from '../weights';
import { valueOf } from './valueOf';

const isPair = ([name = '', number = '', ...more]: readonly string[]): boolean =>
	more.length === 0 && /\p{L}/u.test(name) && !isNumeric(name) && isNumeric(number);

/** Whether one of some numbers is what two or more before it come to. */
const holdSum = (numbers: readonly number[]): boolean => {
	let sum = 0;
	return numbers.some((number, index) => {
		const isSum = index > 1 && sum > 0 && Math.abs(number - sum) <= W.rounding / 2;
		sum += number;
		return isSum;
	});
};

/** Whether all rows are a name with its number, and none of the numbers is what those above it come to, as in a recap of sums. */
export const arePairs = (cells: readonly (readonly string[])[]): boolean =>
	cells.length >= PAIRS.rows &&
	cells.every(isPair) &&
	!holdSum(cells.map(([, number = '']) => valueOf(number) ?? 0));
