import fc from 'fast-check';
import type { Box, Point, RecognizedPage, TextLine } from '../../layout/page';

const coordinate = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: 0, max: 400 }) },
	{ weight: 1, arbitrary: fc.integer({ min: -1_000_000, max: 1_000_000 }) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(0, -1, 1e-9, NaN, Infinity, -Infinity, 1e300, -1e300, 2 ** 53),
	},
);

const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });

const box: fc.Arbitrary<Box> = fc.oneof(
	fc.record({ x: coordinate, y: coordinate, width: coordinate, height: coordinate }),
	fc.constantFrom(
		{ x: 10, y: 10, width: 100, height: 20 },
		{ x: 10, y: 10, width: 0, height: 0 },
		{ x: 10, y: 10, width: -5, height: 20 },
	),
);

const polygon: fc.Arbitrary<Point[]> = fc.oneof(
	fc.array(point, { minLength: 4, maxLength: 4 }),
	fc.array(point, { maxLength: 6 }),
);

/** Parts that could upset a grid, a join or a header: the line's own name is always in between. */
const around = fc.oneof(
	fc.string({ maxLength: 4 }),
	fc.constantFrom('', ' ', '\n', '中', '。', '：', '12', '-', '\u0301', '\u202e', '__proto__', '='),
);

/** A text that holds a name which no other line holds. */
const named = (before: string, index: number, after: string): string =>
	`${before}⟦${index}⟧${after}`;

const anyLine = fc.record({
	before: around,
	after: around,
	polygon: fc.option(polygon),
	box: fc.option(box),
	paragraph: fc.option(fc.integer({ min: -2, max: 5 })),
	confidence: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
});

/** Any arrangement of lines: zero sizes, negative and huge places, NaN, identical boxes, none. */
export const anyPage: fc.Arbitrary<RecognizedPage> = fc
	.record({
		lines: fc.array(anyLine, { maxLength: 40 }),
		angle: fc.option(fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constant(NaN))),
	})
	.map(({ lines, angle }) => ({
		page: 1,
		angle,
		lines: lines.map(({ before, after, ...rest }, index): TextLine => ({
			...rest,
			text: named(before, index, after),
			words: [],
		})),
	}));
