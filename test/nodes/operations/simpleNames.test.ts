import { simpleNames } from '../../../nodes/TencentCloudOcr/operations/readRows/simpleNames';

describe('simple names of columns', () => {
	it.each([
		['Unit price (net)', 'Unit_price_net'],
		['Prénom', 'Prenom'],
		['Größe', 'Grosse'],
		['2024', 'column_2024'],
		['％ of total', 'of_total'],
	])('of %s are %s', (printed, name) => {
		expect(simpleNames([printed], [])).toEqual([name]);
	});

	it('are letters where nothing else is left', () => {
		expect(simpleNames(['Item', '单价', ''], [])).toEqual(['Item', 'B', 'C']);
	});

	it('are numbered where they are doubled in whatever case, reserved, or taken by databases', () => {
		expect(simpleNames(['Qty', 'qty', 'QTY'], [])).toEqual(['Qty', 'qty_2', 'QTY_3']);
		expect(simpleNames(['id', 'Date'], ['date'])).toEqual(['id_2', 'Date_2']);
	});

	it('take sixty characters at most', () => {
		const [name = ''] = simpleNames([`${'word '.repeat(11)}abcde fg`], []);
		expect(name).toBe(`${'word_'.repeat(11)}abcde`);
	});
});
