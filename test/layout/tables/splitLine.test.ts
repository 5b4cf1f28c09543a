import fc from 'fast-check';

import { splitLine } from '../../../layout/tables/columns/splitLine';
import { line } from '../pages';

const placed = (text: string, width: number) => ({
	line: line(text, 0, 0, width),
	index: 0,
	left: 0,
	right: width,
	top: 0,
	bottom: 20,
});

const texts = (text: string, width: number, ...gaps: [left: number, right: number][]) =>
	splitLine(
		placed(text, width),
		gaps.map(([left, right]) => ({ left, right })),
		10,
	).map((part) => part.line.text);

describe('a line that lies over several columns', () => {
	it('is cut where its text has a break at the white space between them', () => {
		expect(texts('Paper 12', 80, [48, 60])).toEqual(['Paper', '12']);
		expect(texts('Paper 12', 80, [20, 24])).toEqual(['Paper 12']);
	});

	it('gives no empty part where two white spaces meet one break, nor at its ends', () => {
		expect(texts('Paper  12', 90, [48, 52], [55, 60])).toEqual(['Paper', '12']);
		expect(texts('  12', 40, [6, 8], [14, 16])).toEqual(['12']);
		expect(texts('12  ', 40, [24, 26], [32, 34])).toEqual(['12']);
	});

	it('keeps all of its text, in order', () => {
		const text = fc
			.array(fc.constantFrom('a', 'Z', '1', '.', ' ', '中', 'USD', '€'), { maxLength: 20 })
			.map((pieces) => pieces.join(''));
		const gaps = fc.uniqueArray(fc.nat(100), { maxLength: 5 });
		fc.assert(
			fc.property(text, fc.integer({ min: 1, max: 400 }), gaps, (own, width, places) => {
				const spans = places
					.sort((a, b) => a - b)
					.map((place) => ({ left: 4 * place, right: 4 * place + 3 }))
					.filter(({ right }) => right < width);
				const parts = splitLine(placed(own, width), spans, 10);
				expect(
					parts
						.map((part) => part.line.text)
						.join('')
						.replace(/\s/gu, ''),
				).toBe(own.replace(/\s/gu, ''));
			}),
			{ numRuns: 1000 },
		);
	});
});
