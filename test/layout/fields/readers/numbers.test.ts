import fc from 'fast-check';
import {
	readSigned,
	resolveNumber,
	separatorOf,
	type Separator,
} from '../../../../layout/fields/readers/numbers';
import { amountsIn, resolveAmount } from '../../../../layout/fields/readers/amounts';

const read = (text: string, separator: Separator | null = null): number | null => {
	const number = readSigned(text);
	return number && resolveNumber(number, separator);
};

describe('a printed number', () => {
	it.each([
		['4', 4],
		['18.50', 18.5],
		['1,234.50', 1234.5],
		['1.234,50', 1234.5],
		['12,00', 12],
		['1 234,50', 1234.5],
		["1'234.50", 1234.5],
		['１２．５０', 12.5],
		['39. 80', 39.8],
		['1,23,456.00', 123456],
		['1,234,567', 1234567],
		['1.234.567', 1234567],
		['(1,234.00)', -1234],
		['12-', -12],
		['-5', -5],
		['0,125', 0.125],
	])('%s is read one way', (text, value) => {
		expect(read(text)).toBe(value);
	});

	it.each(['.', ',', '-', '1.2.3,4', 'A4'])('is not %s', (text) => {
		expect(readSigned(text)).toBeNull();
	});

	it('is not read where it could be two, unless the separator is known', () => {
		expect(read('1,234')).toBeNull();
		expect(read('1,234', 'point')).toBe(1234);
		expect(read('1,234', 'comma')).toBe(1.234);
		expect(read('6, 500', 'point')).toBe(6500);
	});

	it.each([
		'',
		'twelve',
		'1,23,4',
		'12.5%',
		'+5',
		'1234567890123456',
		'6.1 H',
		'2018-03-05',
		'12:30',
	])('%j is none', (text) => {
		expect(read(text, 'point')).toBeNull();
	});

	it('reads back as it was printed, in every manner of grouping', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
				const value = cents / 100;
				for (const [locale, separator] of [
					['en-US', 'point'],
					['de-DE', 'comma'],
					['en-IN', 'point'],
					['fr-FR', 'comma'],
				] as const)
					expect(read(value.toLocaleString(locale, { minimumFractionDigits: 2 }), separator)).toBe(
						value,
					);
			}),
		);
	});

	it('tells the separator of a page by the numbers that leave no choice', () => {
		const numbers = (...texts: string[]) => texts.flatMap((text) => readSigned(text) ?? []);
		expect(separatorOf(numbers('1,234', '12.50'))).toBe('point');
		expect(separatorOf(numbers('1.234', '12,50'))).toBe('comma');
		expect(separatorOf(numbers('1,234', '980'))).toBeNull();
	});
});

describe('amounts in a text', () => {
	const amounts = (text: string) =>
		amountsIn(text).map((amount) => [resolveNumber(amount, null), amount.currency]);
	it.each([
		['TOTAL:RM1,234.50', [[1234.5, 'RM']]],
		['1 234,50 EUR', [[1234.5, 'EUR']]],
		['合计:1200.00元', [[1200, '元']]],
		['￥１２．５０', [[12.5, '¥']]],
		['US$1,200.00', [[1200, 'US$']]],
		['- € 5,00', [[-5, '€']]],
		[
			'2 x 3.50',
			[
				[2, null],
				[3.5, null],
			],
		],
		['5.00SR', [[5, null]]],
	])('%s', (text, expected) => {
		expect(amounts(text)).toEqual(expected);
	});

	it.each(['6%', '19,00 %', 'LCS03908', '20/12/2017 07:10', '12kg', '#12'])(
		'finds none in %s',
		(text) => {
			expect(amountsIn(text)).toEqual([]);
		},
	);

	it.each([
		['¥1,306', 1306],
		['RM 12,500', 12500],
		['₹1,250', 1250],
		['€1,306', null],
		['1,306', null],
		['¥1.306', null],
		['£1,306.50', 1306.5],
	])('reads %s as its currency’s countries do, where the document does not tell', (text, value) => {
		const [amount] = amountsIn(text);
		expect(amount && resolveAmount(amount, null)).toBe(value);
	});

	it('reads as the document does, whatever the currency', () => {
		const [amount] = amountsIn('US$1,306');
		expect(amount && resolveAmount(amount, 'comma')).toBe(1.306);
	});
});
