import fc from 'fast-check';
import { datesIn, resolveDate, type DayOrder } from '../../../../layout/fields/readers/dates';
import { MONTHS, monthOf } from '../../../../layout/words/fields/months';

const read = (text: string): (string | null)[][] =>
	datesIn(text).map(({ dayFirst, monthFirst }) => [dayFirst, monthFirst]);

describe('dates in a text', () => {
	it.each([
		['2018-03-05', '2018-03-05'],
		['2018. 03. 05', '2018-03-05'],
		['2018年3月5日', '2018-03-05'],
		['２０１８年３月５日', '2018-03-05'],
		['令和元年5月1日', '2019-05-01'],
		['中華民國107年3月5日', '2018-03-05'],
		['5. März 2018', '2018-03-05'],
		['5 mars 2018', '2018-03-05'],
		['3 de enero de 2020', '2020-01-03'],
		['1º de março de 2020', '2020-03-01'],
		['5 maart 2018', '2018-03-05'],
		['12 dic 2019', '2019-12-12'],
		['March 5, 2018', '2018-03-05'],
		['05MAR2018', '2018-03-05'],
		['5th of March 2018', '2018-03-05'],
		['15-JAN-17', '2017-01-15'],
		['29 Mar 84', '1984-03-29'],
		['20180305', '2018-03-05'],
	])('reads %s one way only', (text, iso) => {
		expect(read(text)).toEqual([[iso, iso]]);
	});

	it('leaves both ways open where the print does', () => {
		expect(read('04/03/2018')).toEqual([['2018-03-04', '2018-04-03']]);
		expect(read('4.3.18')).toEqual([['2018-03-04', '2018-04-03']]);
	});

	it('reads one way what is a day of the calendar one way only', () => {
		expect(read('25/03/2018')).toEqual([['2018-03-25', null]]);
		expect(read('03/25/2018')).toEqual([[null, '2018-03-25']]);
		expect(read('97/05/03')).toEqual([['1997-05-03', '1997-05-03']]);
	});

	it('reads through blanks that OCR put in or lost', () => {
		expect(read('12/ 10/ 96')).toEqual([['1996-10-12', '1996-12-10']]);
		expect(read('2021-10-2811:07')).toEqual([['2021-10-28', '2021-10-28']]);
		expect(read('25/12/201707:10:35 PM')).toEqual([['2017-12-25', null]]);
	});

	it.each([
		'31/02/2018',
		'05/03-2018',
		'5 March 2118',
		'5 Room 2018',
		'2018-13-40',
		'03-3362 4395',
		'12.5.20.30',
		'1-2-3',
		'192.168.1.10',
		'Mon 12',
	])('finds none in %s', (text) => {
		expect(read(text)).toEqual([]);
	});

	it('reads by the form that is the earlier where two would share digits', () => {
		expect(read('4 May 12 2018')).toEqual([['2012-05-04', '2012-05-04']]);
	});

	it('gives the place of each date in the text', () => {
		const text = 'from 2018-03-05 to 7 May 2019';
		expect(datesIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
			'2018-03-05',
			'7 May 2019',
		]);
	});

	it('reads back every day in every form that names its month', () => {
		const day = fc.date({
			min: new Date('1970-01-01'),
			max: new Date('2069-12-31'),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(day, fc.nat(), (date, language) => {
				const iso = date.toISOString().slice(0, 10);
				const [year = '', month = '', own = ''] = iso.split('-');
				const names = MONTHS[Number(month) - 1] ?? [];
				const name = names[language % names.length] ?? '';
				for (const text of [
					iso,
					`${own} ${name} ${year}`,
					`${year}年${month}月${own}日`,
					`${year}/${month}/${own}`,
				])
					expect(read(text)).toEqual([[iso, iso]]);
				expect(read(`${own}.${month}.${year}`)[0]?.[0]).toBe(iso);
				expect(read(`${month}/${own}/${year}`)[0]?.[1]).toBe(iso);
			}),
		);
	});
});

describe('a date that can be read two ways', () => {
	it('is read by the order given, and not without one', () => {
		const by = (order: DayOrder | null) =>
			datesIn('04/03/2018').map((date) => resolveDate(date, order));
		expect(by('dayFirst')).toEqual(['2018-03-04']);
		expect(by('monthFirst')).toEqual(['2018-04-03']);
		expect(by(null)).toEqual([null]);
	});
});

describe('names of months', () => {
	it('are known in full and cut short, unless two begin alike', () => {
		expect(monthOf('sept')).toBe(9);
		expect(monthOf('okt')).toBe(10);
		expect(monthOf('ju')).toBeNull();
		expect(monthOf('jui')).toBeNull();
		expect(monthOf('rechnung')).toBeNull();
	});
});
