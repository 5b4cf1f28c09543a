import fc from 'fast-check';
import { numberColumns } from '../../../../layout/fields/readers/cells';

const column = (cells: string[], name = 'Amount') =>
	numberColumns([{ name, cells }], null)[0]?.cells ?? null;

describe('the cells of a column', () => {
	it.each([
		[
			['4', '12', ''],
			[4, 12, ''],
		],
		[
			['18.50', '1,234.50'],
			[18.5, 1234.5],
		],
		[
			['1.234,50', '12,00'],
			[1234.5, 12],
		],
		[['1 234,50'], [1234.5]],
		[['￥１２．５０'], [12.5]],
		[['6, 500'], [6500]],
		[
			['1,234,567', '1.234.567'],
			[1234567, 1234567],
		],
		[
			['(1,234.00)', '12-', '-5'],
			[-1234, -12, -5],
		],
		[
			['€ 12.00', '€3'],
			[12, 3],
		],
		[
			['-€5.00', '12.00 EUR'],
			[-5, 12],
		],
		[
			['0', '0.50'],
			[0, 0.5],
		],
	])('%j are numbers', (cells, numbers) => {
		expect(column(cells)).toEqual(numbers);
	});

	it.each([
		['more than one currency', ['€ 12.00', '$3']],
		['what can be read two ways', ['1,234', '980']],
		['a percentage', ['5', '6%']],
		['a flag behind', ['3.2', '6.1 H']],
		['an arrow', ['3.2', '14.9↑']],
		['a bound', ['3.2', '<5']],
		['a word', ['3.2', 'none']],
		['a date', ['2019-01-02', '2019-01-03']],
		['a leading zero', ['12', '007']],
		['a plus sign', ['12', '+5']],
		['more than 15 digits', ['12', '1234567890123456']],
		['no number at all', ['', '']],
	])('stay as printed where there is %s', (_, cells) => {
		expect(column(cells)).toBeNull();
	});

	it.each([
		'Item No.',
		'Number',
		'Order ID',
		'SKU',
		'Phone',
		'Account',
		'ZIP code',
		'Artikel-Nr.',
		'编号',
		'商品编号',
		'账号',
		'联系电话',
	])('stay as printed in a column called %s', (name) => {
		expect(column(['12', '13'], name)).toBeNull();
	});

	it('are a quantity where the name counts something', () => {
		expect(column(['12', '13'], 'No. of nights')).toEqual([12, 13]);
	});

	it('are read as the rest of the table is printed', () => {
		const ambiguous = { name: 'Sum', cells: ['1,234', '980'] };
		const told = (cells: string[]) =>
			numberColumns([ambiguous, { name: 'Price', cells }], null)[0]?.cells;
		expect(told(['12.50'])).toEqual([1234, 980]);
		expect(told(['12,50'])).toEqual([1.234, 980]);
	});

	it('are read by the separator that is given, or not at all', () => {
		const by = (separator: 'point' | 'comma') =>
			numberColumns([{ name: 'Sum', cells: ['1,234', '7'] }], separator)[0]?.cells;
		expect(by('point')).toEqual([1234, 7]);
		expect(by('comma')).toEqual([1.234, 7]);
		expect(numberColumns([{ name: 'Sum', cells: ['1,234.50'] }], 'comma')).toEqual([null]);
	});

	it('tell the currency that they have in common', () => {
		expect(numberColumns([{ name: 'Sum', cells: ['€ 12.00', '5.00'] }], null)[0]?.currency).toBe(
			'EUR',
		);
	});

	it('read back as they were printed, whatever the table', () => {
		const value = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100);
		fc.assert(
			fc.property(
				fc.array(value, { minLength: 1 }),
				fc.constantFrom('en-US', 'de-DE', 'en-IN'),
				(values, locale) => {
					const cells = values.map((one) =>
						one.toLocaleString(locale, { minimumFractionDigits: 2 }),
					);
					expect(column(cells)).toEqual(values.map((one) => one || 0));
				},
			),
		);
	});
});
