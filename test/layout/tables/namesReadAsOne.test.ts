import { line } from '../pages';
import { cell, grid, tablesOf, type Column } from './gridPage';

const namesOf = async (page: Parameters<typeof tablesOf>[0]) => (await tablesOf(page))[0]?.[0];

describe('names that were read as one', () => {
	it('are those of two columns where only one has a second line', async () => {
		const at: Column[] = [[50], [300, 'right'], [390, 'right'], [520, 'right']];
		const rows = [
			['Rubber boots', '12,400', '0.31', '3,844.00'],
			['Rain capes', '2,400', '1.18', '2,832.00'],
			['Felt soles', '14,400', '0.33', '4,752.00'],
		];
		const page = [
			cell('Goods', [50], 76),
			line('Qty EUR/pair', 270, 76, 120),
			cell('Amount', [520, 'right'], 76),
			cell('(pairs)', [300, 'right'], 100),
			...grid(rows, at, { top: 132 }),
		];
		expect(await namesOf(page)).toEqual(['Goods', 'Qty (pairs)', 'EUR/pair', 'Amount']);
	});

	it('are those of the columns below where they are numbers of one look, under the name of a group', async () => {
		const right = [290, 380, 470, 555, 640, 725, 810];
		const at: Column[] = [[50], ...right.map((x): Column => [x, 'right'])];
		const rows = [
			['Farms with cattle', '44.8', '31,200', '25.5', '10.2', '26.9', '19.3', '18.1'],
			['Farms with sheep', '44.4', '25,000', '27.3', '11.3', '32.4', '18.3', '10.7'],
			['Farms with goats', '40.0', '33,900', '24.7', '19.7', '24.6', '19.8', '11.2'],
			['Farms with none', '46.5', '36,600', '20.3', '10.3', '25.7', '21.8', '21.9'],
		];
		const below = ['farms', 'weight', '1,000 t', '1,499 t', '2,999 t', '5,499 t', 'or more'];
		const page = [
			cell('Carried by vessels', [605, 'centre'], 40),
			cell('of', [290, 'right'], 66),
			line('Average Less than 01,000– 01,500– 03,000– 05,500 kg', 310, 66, 500),
			...below.map((name, index) => cell(name, [right[index] ?? 0, 'right'], 92)),
			cell('Kind of farm', [50], 92),
			...grid(rows, at, { top: 138 }),
		];
		expect(await namesOf(page)).toEqual([
			'Kind of farm',
			'of farms',
			'Average weight',
			'Carried by vessels Less than 1,000 t',
			'Carried by vessels 01,000– 1,499 t',
			'Carried by vessels 01,500– 2,999 t',
			'Carried by vessels 03,000– 5,499 t',
			'Carried by vessels 05,500 kg or more',
		]);
	});

	it('are not told from the long name of a group whose letters are a little wider', async () => {
		const right = [400, 510, 620, 730];
		const at: Column[] = [[50], ...right.map((x): Column => [x, 'centre'])];
		const rows = [
			['Loan of one year', '5.37%', '5.51%', '4.87%', '5.27%'],
			['Loan of two years', '4.04%', '5.38%', '3.89%', '5.25%'],
			['Loan of five years', '3.94%', '5.13%', '3.79%', '4.98%'],
		];
		const page = [
			line('Principal and interest', 352, 70, 205),
			line('Interest and nothing else', 557, 70, 240),
			...grid([['Kind', 'Yearly', 'Compared', 'Yearly', 'Compared'], ...rows], at, { top: 96 }),
		];
		expect(await namesOf(page)).toEqual([
			'Kind',
			'Principal and interest Yearly',
			'Principal and interest Compared',
			'Interest and nothing else Yearly',
			'Interest and nothing else Compared',
		]);
	});

	it('are told apart where the lines above and below them end', async () => {
		const at: Column[] = [[50], [300, 'right'], [520, 'right'], [660, 'right']];
		const rows = [
			['Firewood', '92.00', '5.5', '736.00'],
			['Delivery', '45.00', '5.5', '45.00'],
			['Splitting', '18.00', '5.5', '144.00'],
		];
		const page = [
			...grid([['Goods', 'Price', 'Tax due under', 'Amount']], at, { top: 76 }),
			line('in EUR section 12 no. 3', 240, 100, 280),
			...grid(rows, at, { top: 132 }),
		];
		expect(await namesOf(page)).toEqual([
			'Goods',
			'Price in EUR',
			'Tax due under section 12 no. 3',
			'Amount',
		]);
	});
});
