import fc from 'fast-check';

import { fitsPattern, parseFieldNames } from '../../../nodes/TencentCloudOcr/input/fieldNames';

/** The same as a regular expression, which a pattern could make slow. */
const fitsExpression = (name: string, pattern: string) =>
	new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(name);

test('a pattern fits what the regular expression in its place fits', () => {
	const short = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
	const pattern = fc
		.array(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 2 }), {
			minLength: 2,
			maxLength: 4,
		})
		.map((parts) => parts.join('*'));
	fc.assert(
		fc.property(short, pattern, (name, text) => {
			expect(fitsPattern(name, text)).toBe(fitsExpression(name, text));
		}),
		{ numRuns: 2000 },
	);
});

test.each([
	['ab*ba', 'aba', false],
	['ab*ba', 'abba', true],
	['*', '', true],
	['a*b*a*b*a*b*a*b*c', 'ab'.repeat(20), false],
])('whether "%s" fits "%s": %s', (pattern, name, fits) => {
	expect(fitsPattern(name, pattern)).toBe(fits);
});

test('entries are split at commas, without their blanks and without what is empty', () => {
	expect(parseFieldNames(' data, ,attachment_* ,')).toEqual([
		{ text: 'data', isPattern: false },
		{ text: 'attachment_*', isPattern: true },
	]);
});
