import { page, valueOf } from '../documents';

const currencyOf = async (...rows: string[]) => await valueOf(page(...rows), { field: 'currency' });

describe('the currency of a document', () => {
	it.each([
		['a code beside an amount', ['Total | 48.00 CHF'], 'CHF'],
		['a sign that means one currency', ['Total | ₹480.00'], 'INR'],
		['a code in brackets behind a label', ['Total (RM) | 17.60'], 'MYR'],
		['a code behind its label', ['Währung: DKK', 'Summe | 17,60'], 'DKK'],
		['a line that is a code', ['SEK', 'Summa | 17,60'], 'SEK'],
		['the yen sign on a Japanese page', ['ご請求額 | ¥1,480'], 'JPY'],
		['the yuan sign on a Chinese page', ['金额 | ¥14.80'], 'CNY'],
		['the yuan in simplified writing', ['总价 | 25.00元'], 'CNY'],
		['a sign of several currencies beside a code of one', ['總額 | 25元', 'TWD'], 'TWD'],
	])('is told by %s', async (_, rows, code) => {
		expect(await currencyOf(...rows)).toBe(code);
	});

	it.each([
		['the yuan in traditional writing', ['總額 | 25.00元']],
		['the yen sign alone', ['Total | ¥1,480']],
		['letters amid words', ['Petrol RON 95 pump 4', 'Total | 48.00']],
		['a word that is no code', ['ANY', 'Total | 48.00']],
	])('stays open with %s', async (_, rows) => {
		expect(await currencyOf(...rows)).toBe('');
	});
});
