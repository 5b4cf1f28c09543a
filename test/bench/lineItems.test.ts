import { scoreDocument } from '../../bench/eval/lineItems/score';
import type { TrueTable } from '../../tools/lineItems/truth';

const ITEMS: TrueTable = {
	header: ['Item', 'Qty', 'Amount'],
	rows: [
		{ cells: ['Oats 2 x 1.10', '2', '2.20'] },
		{ cells: ['Member price', '', '-0.20'], optional: true },
		{ cells: ['Rye bread', '1', '3.10'] },
	],
};
const TAXES: TrueTable = {
	header: ['Rate', 'Tax'],
	rows: [{ cells: ['7%', '0.35'] }, { cells: ['19%', '0.80'] }],
	maybe: true,
};

const header = ['Item', 'Qty', 'Amount'];
const [oats, member, rye] = [
	['Oats 2 x 1.10', '2', '2.20'],
	['Member price', '', '-0.20'],
	['Rye bread', '1', '3.10'],
];

describe('the score of line items', () => {
	it('is whole with optional rows and tables, and without them', () => {
		const taxes = {
			header: ['Rate', 'Tax'],
			rows: [
				['7%', '0.35'],
				['19%', '0.80'],
			],
		};
		for (const found of [
			[{ header, rows: [oats, member, rye] }, taxes],
			[{ header, rows: [oats, rye] }],
		]) {
			expect(scoreDocument([ITEMS, TAXES], found)).toEqual({ score: 1, names: 1 });
		}
	});

	it('falls with rows that are torn, missing or too many, and with cells elsewhere', () => {
		const torn = [['Oats', '', ''], ['2 x 1.10', '2', '2.20'], rye];
		const total = ['Total', '', '5.30'];
		const moved = ['', '2', 'Oats 2 x 1.10'];
		for (const rows of [torn, [oats], [oats, rye, total], [moved, rye]]) {
			expect(scoreDocument([ITEMS], [{ header, rows }]).score).toBeLessThan(0.9);
		}
		expect(scoreDocument([ITEMS], [])).toEqual({ score: 0, names: 0 });
	});

	it('does not lose all columns with one of them', () => {
		const rows = [oats, rye].map(([name = '', , amount = '']) => [name, amount]);
		const { score, names } = scoreDocument([ITEMS], [{ header: ['Item', 'Amount'], rows }]);
		expect(score).toBeCloseTo(0.8);
		expect(names).toBeCloseTo(2 / 3);
	});

	it('holds tables of something else against a document, and names only where there are some', () => {
		const stray = {
			header: [],
			rows: [
				['Visa', '5.30'],
				['Change', '0.00'],
			],
		};
		const bare = { ...ITEMS, header: ['', '', ''] };
		const { score, names } = scoreDocument([bare], [{ header: [], rows: [oats, rye] }, stray]);
		expect(score).toBeLessThan(0.8);
		expect(names).toBeNull();
	});
});
