import { find, labelled, page, valueOf } from '../documents';

const date = { field: 'date' } as const;

describe('the date of a document', () => {
	it('may stand below its label', async () => {
		const lines = page('Customer | Invoice Date', 'Harbour Deli | 14 March 2025', 'Thank you');
		expect(await valueOf(lines, date)).toBe('2025-03-14');
		const apart = page(
			'Customer |  | Invoice Date',
			'Harbour Deli |  | 14 March 2025',
			'Thank you',
		);
		expect(await valueOf(apart, date)).toBe('2025-03-14');
	});

	it('is none where none is printed', async () => {
		expect(await valueOf(page('Harbour Deli', 'Hill Road 5'), date)).toBe('');
	});

	it.each(['-', 'to', 'bis', '至'])('is no end of a period: %s', async (to) => {
		const period = `Period 1 Feb 2026 ${to} 28 Feb 2026`;
		expect(await valueOf(page('Harbour Deli', period), date)).toBe('');
		expect(await valueOf(page('Harbour Deli', period, 'Date: 3 March 2026'), date)).toBe(
			'2026-03-03',
		);
	});

	it('may stand on another page than the first', async () => {
		const pages = [page('Harbour Deli', 'Hill Road 5'), page('Invoice Date: 14 March 2025')];
		expect((await find(pages, [date]))[0]).toMatchObject({ value: '2025-03-14', page: 2 });
		const [found] = await find([[], page('Invoice Date: 14 March 2025')], [date]);
		expect(found).toMatchObject({ value: '2025-03-14', page: 2 });
	});

	it('is read though its month comes first', async () => {
		const lines = page('Store 118 Dallas, TX 75201', 'Date: 03/25/2025', 'Total | $17.60');
		expect(await valueOf(lines, date)).toBe('2025-03-25');
	});
});

describe('a labelled date', () => {
	const joined = async (text: string) =>
		await valueOf(page('Name: | Rosa Lind', `Joined: | ${text}`), labelled('Joined', 'date'));

	it('stays empty where no date or two are printed', async () => {
		expect(await joined('2 May 2020')).toBe('2020-05-02');
		expect(await joined('soon')).toBe('');
		expect(await joined('2 May 2020 - 3 May 2021')).toBe('');
	});
});

it('a value whose confidence is not known has none', async () => {
	const lines = page('Name: | Rosa Lind', 'Street: | Hill Road 5').map((one) => ({
		...one,
		confidence: null,
	}));
	const [street] = await find([lines], [labelled('Street')]);
	expect(street).toMatchObject({ value: 'Hill Road 5', label: 'Street', confidence: null });
});

it('a label over two lines is given as it was asked for', async () => {
	const lines = page('Member', 'number: | 4471-B', 'Street: | Hill Road 5');
	const [found] = await find([lines], [labelled('Member number', 'code')], {
		certainty: 'balanced',
	});
	expect(found).toMatchObject({ value: '4471-B', label: 'Member number' });
});

describe('the number in a title', () => {
	it('stays empty where titles differ', async () => {
		const title = (number: string) => `Rechnung Nr. ${number} vom 05.03.2025`;
		const number = async (...rows: string[]) =>
			await valueOf(page(...rows), { field: 'invoiceNumber' });
		expect(await number(title('880123'), 'Muster AG', title('880123'))).toBe('880123');
		expect(await number(title('880123'), 'Muster AG', title('990456'))).not.toBe('880123');
	});
});
