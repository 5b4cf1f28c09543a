import { page, valueOf } from './documents';

const date = async (...rows: string[]) => await valueOf(page(...rows), { field: 'date' });
const AMBIGUOUS = 'Date: 03/04/2025';

describe('the order of day and month', () => {
	it('is that of the other dates of the document', async () => {
		expect(await date(AMBIGUOUS, 'Order date: 25/03/2025')).toBe('2025-04-03');
		expect(await date(AMBIGUOUS, 'Order date: 03/25/2025')).toBe('2025-03-04');
	});

	it('is told by the same day in words, or by its day of the week', async () => {
		expect(await date(AMBIGUOUS, 'Order date: 4 March 2025')).toBe('2025-03-04');
		expect(await date('Date: Thu 03/04/2025')).toBe('2025-04-03');
		expect(await date('Date: Tue 03/04/2025')).toBe('2025-03-04');
	});

	it.each([
		[
			'an American receipt',
			['Harbor Deli', 'Portland, OR 97201', AMBIGUOUS, 'Sales Tax | $0.80', 'Total | $10.80'],
			'2025-03-04',
		],
		[
			'a British one',
			['Harbour Deli', 'London SW1A 1AA', AMBIGUOUS, 'VAT | £2.00', 'Total | £12.00'],
			'2025-04-03',
		],
		[
			'a German one',
			['Hafenladen GmbH', 'Datum: 03.04.2025', 'MwSt | 1,90', 'Summe | 11,90 EUR'],
			'2025-04-03',
		],
		['a Chinese one', ['海港商店', '日期：2025年4月3日', '合计 | 12.00元'], '2025-04-03'],
	])('is that of %s', async (_, rows, iso) => {
		expect(await date(...rows)).toBe(iso);
	});

	it('stays open where nothing tells, and where the document contradicts itself', async () => {
		expect(await date('Corner Shop', AMBIGUOUS, 'Total | 12.00')).toBe('');
		expect(await date(AMBIGUOUS, 'Order date: 25/03/2025', 'Due: 03/25/2025')).toBe('');
	});

	it('is what the user says it is', async () => {
		const given = async (dayOrder: 'dayFirst' | 'monthFirst') =>
			await valueOf(page('Corner Shop', AMBIGUOUS), { field: 'date' }, { dayOrder });
		expect(await given('dayFirst')).toBe('2025-04-03');
		expect(await given('monthFirst')).toBe('2025-03-04');
	});

	it('is what the document proves, where the user says another', async () => {
		const given = async (...others: string[]) =>
			await valueOf(
				page('Corner Shop', AMBIGUOUS, ...others),
				{ field: 'date' },
				{ dayOrder: 'dayFirst' },
			);
		expect(await given('Order date: 03/25/2025')).toBe('2025-03-04');
		expect(await given('Sales Tax | $0.80')).toBe('2025-04-03');
		expect(await given('Order date: 25/03/2025', 'Due: 03/25/2025')).toBe('2025-04-03');
	});
});
