import { arrange } from '../../sandbox/engine/layout/arrange';
import type { Quad } from '../../sandbox/engine/engine';
import { rectangle } from '../helpers/rectangle';

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
	Array.from({ length: rows }, (_, row) => [`${name}${row + 1}`, x, top + row * 30, 380]);

const names = (name: string, rows: number) =>
	Array.from({ length: rows }, (_, row) => `${name}${row + 1}`);

describe('reading order', () => {
	it('goes from top to bottom', () => {
		const rows = column('a', 100, 100, 5);
		expect(order(rows)).toEqual(names('a', 5));
	});

	it('does not interleave two columns of prose', () => {
		const spots = [...column('left', 80, 200, 6), ...column('right', 520, 200, 6)];
		expect(order(spots)).toEqual([...names('left', 6), ...names('right', 6)]);
	});

	it('does not interleave three columns of prose', () => {
		const narrow = (name: string, x: number): Spot[] =>
			Array.from({ length: 4 }, (_, row) => [`${name}${row + 1}`, x, 200 + row * 30, 260]);
		const spots = [...narrow('a', 50), ...narrow('b', 350), ...narrow('c', 650)];
		expect(order(spots)).toEqual([...names('a', 4), ...names('b', 4), ...names('c', 4)]);
	});

	it('reads a heading over both columns before them, and one between them in its place', () => {
		const spots: Spot[] = [
			['Heading', 80, 100, 820],
			...column('a', 80, 160, 4),
			...column('b', 520, 160, 4),
			['Middle', 80, 320, 820],
			...column('c', 80, 380, 4),
			...column('d', 520, 380, 4),
		];
		expect(order(spots)).toEqual([
			'Heading',
			...names('a', 4),
			...names('b', 4),
			'Middle',
			...names('c', 4),
			...names('d', 4),
		]);
	});

	it('reads a table row by row', () => {
		const spots: Spot[] = ['Item', 'Bolt', 'Screw', 'Washer'].flatMap((item, row): Spot[] => [
			[item, 100, 100 + row * 40],
			[`price${row}`, 500, 103 + row * 40],
			[`amount${row}`, 800, 98 + row * 40],
		]);
		expect(order(spots)).toEqual(
			['Item', 'Bolt', 'Screw', 'Washer'].flatMap((item, row) => [
				item,
				`price${row}`,
				`amount${row}`,
			]),
		);
	});
});

it('reads short labels with the long lines beside them', () => {
	const labels = names('x', 5).map((text, row): Spot => [text, 80, 200 + row * 30, 60]);
	const texts = column('text', 400, 200, 5);
	const pairs = names('x', 5).flatMap((label, row) => [label, `text${row + 1}`]);
	expect(order([...labels, ...texts])).toEqual(pairs);
});

describe('paragraphs', () => {
	it('end where the gap is wide', () => {
		const spots = [...column('a', 100, 100, 3), ...column('b', 100, 250, 2)];
		expect(paragraphs(spots)).toEqual([names('a', 3), names('b', 2)]);
	});

	it('end where the next line is indented', () => {
		const spots: Spot[] = [
			['one two three', 100, 100, 400],
			['four five six', 100, 130, 400],
			['seven eight', 140, 160, 360],
			['nine ten', 100, 190, 400],
		];
		expect(paragraphs(spots)).toEqual([
			['one two three', 'four five six'],
			['seven eight', 'nine ten'],
		]);
	});

	it('end where a line stops short of the next word', () => {
		const spots: Spot[] = [
			['a full line of it', 100, 100, 400],
			['the end.', 100, 130, 120],
			['A new one goes on', 100, 160, 400],
		];
		expect(paragraphs(spots)).toEqual([['a full line of it', 'the end.'], ['A new one goes on']]);
	});

	it('end where the letters change their size', () => {
		const spots: Spot[] = [
			['Title', 100, 100, 300, 40],
			['text below it', 100, 145, 300, 20],
		];
		expect(paragraphs(spots)).toEqual([['Title'], ['text below it']]);
	});

	it('keep the cells of a row together', () => {
		const spots: Spot[] = [
			['Bolt', 100, 100],
			['1.20', 500, 102],
			['Screw', 100, 160],
			['0.80', 500, 161],
		];
		expect(paragraphs(spots)).toEqual([
			['Bolt', '1.20'],
			['Screw', '0.80'],
		]);
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

it('reads nothing from nothing', () => {
	expect(arrange([], PAGE)).toEqual([]);
});
