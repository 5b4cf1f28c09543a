import { rowsOf, tablesOf } from '../gridPage';
import { receipt } from './receipt';

describe('the head of a receipt', () => {
	const items = [
		['1', 'ONION SOUP', '7.50'],
		['2', 'GREEN SALAD', '11.00'],
		['1', 'GRILLED TROUT', '23.00'],
	];

	it('is none of the items, down to the time', async () => {
		const head = [
			['CHK 2633', '', 'GUESTL'],
			['', '24 MAR 18', '09:12'],
		];
		expect(await tablesOf(receipt([40, 100, 560], [...head, ...items]))).toEqual([items]);
	});

	it('names none of their columns', async () => {
		const head = [
			['2/3', '', 'GST'],
			['', "04 NOV '17", '9:32AM'],
		];
		expect(await tablesOf(receipt([40, 100, 560], [...head, ...items]))).toEqual([items]);
	});

	it('is none of the rows below names of columns, though it holds no key and no time', async () => {
		const named = [
			['DESCRIPTION', 'AMOUNT'],
			['ENVELOPES', '1.90 T'],
			['PAPER CLIPS', '2.10 T'],
		];
		const head = [
			['SLIP 40118', 'NO 22'],
			['TILL 4', '96728'],
		];
		const page = receipt([40, 560], [...head, ...named, ['TOTAL RM', '4.00']]);
		expect((await tablesOf(page)).at(-1)).toEqual(named);
	});
});

describe('two items without names of columns', () => {
	it('are a table where they come to the total', async () => {
		const items = [
			['DPT.05', '149.00'],
			['DPT.04', '21.00'],
		];
		expect(await tablesOf(receipt([330, 500], [...items, ['TOTAL', '170.00']]))).toEqual([items]);
		expect(await tablesOf(receipt([330, 500], [...items, ['TOTAL', '171.00']]))).toEqual([]);
	});

	it.each([180, 220])('come to a total that stands apart below them: at %d', async (top) => {
		const items = [
			['DPT.05', '149.00'],
			['DPT.04', '21.00'],
		];
		const sums = [
			['TOTAL', '170.00'],
			['CASH', '200.00'],
			['CHANGE', '30.00'],
		];
		const below = receipt([330, 500], sums, { top });
		expect(await tablesOf([...receipt([330, 500], items), ...below])).toEqual([items]);
	});

	it('are names with barcodes in a column of names, not of numbers', async () => {
		const items = [
			['WHITE VINEGAR 1L 4006381333931', '3.20'],
			['ROUND TINS 9312345678907', '1.80'],
		];
		expect(await tablesOf(receipt([40, 660], [...items, ['TOTAL', '5.00']]))).toEqual([items]);
	});

	it('are no part of the recapitulation of taxes below their sums', async () => {
		const items = [
			['355 CRISP ROLL 12 GRAIN', 'RM6.85 S'],
			['9413 COVER A5 HARD', 'RM4.65 S'],
		];
		const taxes = [
			['GST SUMMARY', 'AMOUNT(RM)', 'TAX(RM)'],
			['S = 6%', '10.85', '.65'],
		];
		const sums = [
			['TOTAL SALES RM', '11.50'],
			['CASH RM', '52.00'],
			['CHANGE RM', '40.50'],
		];
		const page = [
			...receipt([40, 560], items, { pitch: 33 }),
			...receipt([40, 560], sums, { top: 160, pitch: 33 }),
			...receipt([40, 350, 560], taxes, { top: 291, pitch: 33 }),
		];
		expect((await tablesOf(page))[0]).toEqual(items);
	});
});

it('amounts that are paid are no items', async () => {
	const page = receipt(
		[60, 240],
		[
			['DEBIT CHEQUING', ''],
			['5147C', ''],
			['', ''],
			['AMOUNT', '$85.58'],
			['TIP', '$12.84'],
			['TOTAL', '$98.42'],
		],
	);
	expect(await rowsOf([page])).toEqual([]);
});

it('the name of an item stands below its quantity and barcode where those are beside its amount', async () => {
	const page = receipt(
		[40, 560],
		[
			['OPEN MON TO FRI', ''],
			['MON-FRI:1000 HRS - 2200 HRS', ''],
			['SAT-SUN:1000 HRS - 2300 HRS', ''],
			['', ''],
			['1X 000001888854', '0.20SR'],
			['PLASTIC BAG', ''],
			['1X 000000616775', '13.94ZR'],
			['CHICKEN WINGS', ''],
			['2X 000000616780', '14.81ZR'],
			['CHICKEN LEGS', ''],
			['TOTAL', '28.95'],
		],
	);
	expect((await tablesOf(page))[0]?.slice(-3)).toEqual([
		['1X 000001888854 PLASTIC BAG', '0.20SR'],
		['1X 000000616775 CHICKEN WINGS', '13.94ZR'],
		['2X 000000616780 CHICKEN LEGS', '14.81ZR'],
	]);
});
