import { seededRandom } from '../random';
import { dice } from '../tables/dice';

export interface Good {
	name: string;
	quantity: number;
	price: number;
	/** Quantity times price. */
	amount: number;
}

const cents = (value: number): number => Math.round(value * 100) / 100;

/** What was bought: a quantity and a price for each name, the same on every run. */
export function goods(seed: string, names: readonly string[], low: number, high: number) {
	const { int, price } = dice(seededRandom(seed));
	const bought = names.map((name): Good => {
		const [quantity, each] = [int(1, 4), cents(price(low, high))];
		return { name, quantity, price: each, amount: cents(quantity * each) };
	});
	return { bought, sum: cents(bought.reduce((all, { amount }) => all + amount, 0)) };
}

/** A share of a sum, in whole cents. */
export const percent = (sum: number, rate: number): number => cents((sum * rate) / 100);
export const add = (...sums: readonly number[]): number =>
	cents(sums.reduce((all, one) => all + one, 0));

/** The tax that lies within a sum, and the rest of it. */
export const within = (gross: number, rate: number): { net: number; tax: number } => {
	const tax = Math.round((gross * rate * 100) / (100 + rate)) / 100;
	return { net: add(gross, -tax), tax };
};

/** The next note or notes that pay a sum. */
export const notesFor = (sum: number, note = 10): number => Math.ceil((sum + 0.01) / note) * note;

const grouped = (whole: string, sign: string): string =>
	whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, sign);

/** 1,234.50 */
export const point = (value: number): string => {
	const [whole = '', decimals] = value.toFixed(2).split('.');
	return `${grouped(whole, ',')}.${decimals}`;
};
/** 1.234,50, or with another sign between thousands */
export const comma = (value: number, thousands = '.'): string => {
	const [whole = '', decimals] = value.toFixed(2).split('.');
	return `${grouped(whole, thousands)},${decimals}`;
};
