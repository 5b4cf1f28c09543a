import { arrange } from '../../../sandbox/engine/arrangement/arrange';
import type { Quad } from '../../../sandbox/engine/engine';
import { rectangle } from '../../helpers/rectangle';

/** Each trait is one of recorded answers: its title says where it was seen. */
const PAGE = { width: 1000, height: 1400, angle: 0 };

type Spot = [text: string, x: number, y: number, width?: number, height?: number];

/** Lines at their places, shuffled in a way that is always the same. */
const linesOf = (spots: Spot[]) =>
	spots
		.map(([text, x, y, width = text.length * 10, height = 20]) => ({
			text,
			confidence: 99,
			polygon: rectangle(x, y, width, height),
			characters: [],
		}))
		.sort((a, b) => a.text.length - b.text.length || (a.text < b.text ? 1 : -1));

const order = (spots: Spot[]) => arrange(linesOf(spots), PAGE).map(({ text }) => text);

const paragraphs = (spots: Spot[]) => {
	const found: string[][] = [];
	for (const { text, paragraph } of arrange(linesOf(spots), PAGE)) {
		(found[paragraph - 1] ??= []).push(text);
	}
	return found;
};

/** A column of prose: its lines are as wide as the column. */
const column = (name: string, x: number, top: number, rows: number): Spot[] =>
	Array.from({ length: rows }, (_, row) => [`${name}${row + 1}`, x, top + row * 27, 380]);

const names = (name: string, rows: number) =>
	Array.from({ length: rows }, (_, row) => `${name}${row + 1}`);

describe('order', () => {
	it('goes by height: two columns of prose come interleaved (pages of a paper, 2021)', () => {
		const spots = [...column('left', 80, 200, 4), ...column('right', 520, 208, 4)];
		expect(order(spots)).toEqual([1, 2, 3, 4].flatMap((row) => [`left${row}`, `right${row}`]));
	});

	it('goes from left to right among lines of one height, be they a few pixels higher or lower (lab report, 2021)', () => {
		const spots: Spot[] = ['Item', 'Bolt', 'Screw'].flatMap((item, row): Spot[] => [
			[item, 100, 100 + row * 40],
			[`price${row}`, 500, 105 + row * 40],
			[`amount${row}`, 800, 97 + row * 40],
		]);
		expect(order(spots)).toEqual(
			['Item', 'Bolt', 'Screw'].flatMap((item, row) => [item, `price${row}`, `amount${row}`]),
		);
	});

	it('measures the same height by the higher line: large labels of an axis come before small ones (chart, 2021)', () => {
		expect(
			order([
				['legend', 900, 100, 90, 20],
				['80', 100, 105, 90, 44],
			]),
		).toEqual(['80', 'legend']);
	});
});

describe('paragraph numbers', () => {
	it('never span two columns of text (148 groups of the pages of a paper, 2021)', () => {
		const spots = [...column('left', 80, 200, 6), ...column('right', 520, 200, 6)];
		expect(paragraphs(spots)).toEqual([names('left', 6), names('right', 6)]);
	});

	it('never span two columns below a heading over both, and the heading has its own', () => {
		const spots: Spot[] = [
			['Heading', 80, 170, 820],
			...column('left', 80, 200, 6),
			...column('right', 520, 200, 6),
		];
		expect(paragraphs(spots)).toEqual([['Heading'], names('left', 6), names('right', 6)]);
	});

	it('run down the columns of a table, a number for each cell or for a few (lab reports, 2021)', () => {
		const spots: Spot[] = ['Bolt', 'Screw', 'Washer'].flatMap((item, row): Spot[] => [
			[item, 100, 100 + row * 45],
			[`price${row}`, 500, 102 + row * 45],
		]);
		expect(paragraphs(spots)).toEqual([
			['Bolt'],
			['Screw'],
			['Washer'],
			['price0'],
			['price1'],
			['price2'],
		]);
	});

	it('join no cells along a row, be the rows far apart and the columns near', () => {
		const spots: Spot[] = ['1', '4', '3', '1'].flatMap((pieces, row): Spot[] => [
			[pieces, 400, 100 + row * 55],
			[`condition${row}`, 435, 100 + row * 55],
		]);
		expect(paragraphs(spots).filter((lines) => lines.length > 1)).toEqual([]);
	});

	it('are one for the pieces of a line that was cut (pages of a paper, 2021)', () => {
		const spots: Spot[] = [
			['one two three', 100, 100, 400],
			['four', 100, 127, 60],
			['five', 200, 127, 80],
			['six', 320, 127, 180],
			['seven eight', 100, 154, 400],
		];
		expect(paragraphs(spots)).toEqual([['one two three', 'four', 'five', 'six', 'seven eight']]);
	});

	it('are often too fine: an indented first line has its own (pages of a paper, 2021)', () => {
		const spots: Spot[] = [
			['one two three', 180, 100, 320],
			['four five six', 100, 127, 400],
			['seven eight', 100, 154, 400],
		];
		expect(paragraphs(spots)).toEqual([['one two three'], ['four five six', 'seven eight']]);
	});

	it('change where the gap is wide, and where letters change their size (calendar page, game cards, 2022)', () => {
		const spots: Spot[] = [
			['Title', 100, 60, 300, 40],
			...column('a', 100, 106, 3),
			...column('b', 100, 206, 2),
		];
		expect(paragraphs(spots)).toEqual([['Title'], names('a', 3), names('b', 2)]);
	});

	it('change where a line stops short of the next word (names of lab values, 2021)', () => {
		const spots: Spot[] = [
			['项目', 100, 100, 40],
			['三碘甲状腺原氨酸', 100, 113 + 20, 180],
			['甲状腺素', 100, 146 + 20, 80],
		];
		expect(paragraphs(spots)).toEqual([['项目'], ['三碘甲状腺原氨酸', '甲状腺素']]);
	});

	it('are not in the order of the lines (every page of several blocks)', () => {
		const spots = [...column('left', 80, 200, 3), ...column('right', 520, 200, 3)];
		const numbers = arrange(linesOf(spots), PAGE).map(({ paragraph }) => paragraph);
		expect(numbers).toEqual([1, 2, 1, 2, 1, 2]);
	});
});

it('goes by the upright page: a tilted one is read in the same order', () => {
	const spots = [...column('left', 80, 200, 6), ...column('right', 520, 200, 6)];
	const angle = 8;
	const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
	const tilted = linesOf(spots).map((line) => {
		const [a, b, c, d] = line.polygon;
		const tilt = ({ x, y }: { x: number; y: number }) => ({
			x: (x - 500) * cos - (y - 700) * sin + 500,
			y: (x - 500) * sin + (y - 700) * cos + 700,
		});
		const polygon: Quad = [tilt(a), tilt(b), tilt(c), tilt(d)];
		return { ...line, polygon };
	});
	expect(arrange(tilted, { ...PAGE, angle }).map(({ text }) => text)).toEqual(order(spots));
});

it('finds nothing on an empty page', () => {
	expect(arrange([], PAGE)).toEqual([]);
});
