import { findAsides } from '../../../layout/blocks/asides';
import { proseIn } from '../../../layout/blocks/prose';
import { segmentRows } from '../../../layout/blocks/segments';
import { stacksOf } from '../../../layout/blocks/stacks';
import { placeLines } from '../../../layout/place/place';
import type { TextLine } from '../../../layout/page';
import { line, pageOf } from '../pages';

const proseOf = (lines: TextLine[]): string[][] => {
	const rows = segmentRows(placeLines(pageOf(lines)));
	return proseIn(rows, stacksOf(rows)).map((stack) => stack.map(({ text }) => text));
};

const left = [
	'The river rose in the night and the',
	'people of the lower town carried what',
	'they could to the church on the hill',
	'where the miller had lit a fire.',
];
const right = [
	'By the morning the water stood at the',
	'second step of the old town hall and',
	'boats went from door to door until the',
	'wind turned in the afternoon.',
];
const column = (texts: string[], x: number, y: number, paragraph: number | null): TextLine[] =>
	texts.map((text, at) => line(text, x, y + at * 28, text.length * 10, 20, paragraph));

describe('running text', () => {
	it('is told in columns, each by itself', () => {
		const lines = [...column(left, 40, 100, 1), ...column(right, 460, 104, 2)];
		expect(proseOf(lines)).toEqual([left, right]);
	});

	it('takes in the pieces into which a justified line was cut', () => {
		const cut = [
			line('The ferry left', 40, 100, 140, 20, 7),
			line('at dawn with', 225, 100, 135, 20, 7),
			...column(
				['the mail and four', 'passengers on the'].map((text) => `${text} upper deck now`),
				40,
				128,
				7,
			),
			line('rocking', 40, 184, 70, 20, 7),
			line('slowly', 150, 184, 60, 20, 7),
			line('as they went', 240, 184, 120, 20, 7),
			...column(['down the narrow sound to sea.'], 40, 212, 7),
		];
		expect(proseOf(cut)).toEqual([
			[
				'The ferry left at dawn with',
				'the mail and four upper deck now',
				'passengers on the upper deck now',
				'rocking slowly as they went',
				'down the narrow sound to sea.',
			],
		]);
	});

	it('does not join columns over which a heading runs', () => {
		const heading = line('The flood of the year in which the bridge was lost', 40, 76, 790, 20, 3);
		const lines = [heading, ...column(left, 40, 104, 1), ...column(right, 460, 104, 2)];
		expect(proseOf(lines)).toEqual([left, right]);
	});

	it('is no column of a table, even if its cells are long', () => {
		const rows = [
			'Standard parcel up to two kilos',
			'Express parcel up to two kilos',
			'Registered letter with a receipt',
			'Insured parcel within the country',
		];
		const lines = rows.flatMap((text, at) => [
			line(text, 40, 100 + at * 28, 310, 20, 1),
			line(`${at + 4}.50`, 500, 101 + at * 28, 40, 20, 2),
		]);
		expect(proseOf(lines)).toEqual([]);
	});

	it('is no column of cells that have several lines each', () => {
		const rows = ['the first of them', 'the second of them', 'the third of them'];
		const lines = rows.flatMap((name, at) => [
			line(`Rule ${name}`, 40, 100 + at * 140, 170, 20, 1),
			...column(left, 300, 100 + at * 140, 2),
		]);
		expect(proseOf(lines)).toEqual([]);
	});

	it('is no list of short words', () => {
		const words = ['Apples', 'Pears', 'Plums', 'Grapes'];
		expect(proseOf(column(words, 40, 100, 1))).toEqual([]);
	});
});

describe('what stands aside of the text', () => {
	const slanted = (text: string, degrees: number): TextLine => {
		const a = (degrees * Math.PI) / 180;
		const corner = (x: number, y: number) => ({
			x: 300 + x * Math.cos(a) - y * Math.sin(a),
			y: 200 + x * Math.sin(a) + y * Math.cos(a),
		});
		const polygon = [corner(0, 0), corner(160, 0), corner(160, 40), corner(0, 40)];
		return { ...line(text, 0, 0, 0), polygon, box: { x: 220, y: 120, width: 170, height: 170 } };
	};
	const text = column(left, 40, 100, 1);
	const asidesOf = (lines: TextLine[]): string[] =>
		findAsides(placeLines(pageOf(lines))).map(({ line: { text: own } }) => own);

	it.each([-45, 30, 12, 90, -90])('is a line turned by %d degrees', (degrees) => {
		expect(asidesOf([...text, slanted('SAMPLE', degrees)])).toEqual(['SAMPLE']);
	});

	it.each([0, 8, 180])('is no line turned by %d degrees', (degrees) => {
		expect(asidesOf([...text, slanted('SAMPLE', degrees)])).toEqual([]);
	});

	it('is no line of Chinese characters below one another', () => {
		expect(asidesOf([...text, line('春眠不覺曉', 600, 100, 20, 100)])).toEqual([]);
	});

	it('is nothing on a page where polygons begin at any corner', () => {
		const anyCorner = text.map((each, at): TextLine => {
			const corners = each.polygon ?? [];
			return { ...each, polygon: [...corners.slice(at % 4), ...corners.slice(0, at % 4)] };
		});
		expect(asidesOf(anyCorner)).toEqual([]);
	});
});
