import { readCode } from '../../../../layout/fields/readers/code';

describe('a code', () => {
	it.each([
		['471102 vom 05.03.2018', '471102'],
		['No. 4711', '4711'],
		['INV- 2018 / 03', 'INV-2018/03'],
		['ＡＢ１２', 'AB12'],
		['FA-2017-0008.', 'FA-2017-0008'],
	])('is the first of %s', (text, code) => {
		expect(readCode(text)).toBe(code);
	});

	it.each(['for your order of 12', '05.03.2018', 'none', ''])('is not in %j', (text) => {
		expect(readCode(text)).toBeNull();
	});
});
