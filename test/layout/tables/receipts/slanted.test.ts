import type { TextLine } from '../../../../layout/page';
import { boundsOf, turn } from '../../../../layout/place/shapes';
import { slantOfPage } from '../../../../layout/place/slant';
import { placeLines } from '../../../../layout/place/place';
import { pageOf } from '../../pages';
import { tablesOf } from '../gridPage';
import { receipt } from './receipt';

/** The lines of a page that lies slanted, in boxes around them that are parallel to the picture's edges. */
const slantedBy = (lines: readonly TextLine[], degrees: number): TextLine[] =>
	lines.map((line) => {
		const box = boundsOf((line.polygon ?? []).map((point) => turn(point, -degrees)));
		const { x, y, width, height } = box;
		const polygon = [
			{ x, y },
			{ x: x + width, y },
			{ x: x + width, y: y + height },
			{ x, y: y + height },
		];
		return { ...line, polygon, box };
	});

const items = [
	['QTY', 'ITEM', 'PRICE', 'AMOUNT'],
	['2', 'SATIN RIBBON', '3.10', '6.20'],
	['1', 'NEEDLES', '4.80', '4.80'],
	['3', 'GREY FELT 20 CM', '1.10', '3.30'],
	['12', 'BUTTONS', '0.45', '5.40'],
];
const page = receipt([40, 110, 360, 560], [...items, ['', 'TOTAL', '', '19.70']]);

describe('a receipt that lies slanted, in boxes that do not tell it', () => {
	it.each([-4.5, -3, -2, 2, 3, 4.5])('is read as if straight: %d degrees', async (degrees) => {
		expect(await tablesOf(slantedBy(page, degrees))).toEqual([items]);
	});

	it('is turned back by about as much, and a straight one is not', () => {
		const slantOf = (degrees: number): number =>
			slantOfPage(placeLines(pageOf(slantedBy(page, degrees))));
		expect(slantOf(3)).toBeCloseTo(3, 0);
		expect(slantOf(-3)).toBeCloseTo(-3, 0);
		expect(slantOf(0)).toBe(0);
	});

	it('is left as it is where polygons tell, as those of a curved page do', () => {
		const curved = slantedBy(page, 3).map((line, index) => {
			if (index % 4 !== 1) return line;
			const polygon = (page[index]?.polygon ?? []).map((point) => turn(point, -3));
			return { ...line, polygon };
		});
		expect(slantOfPage(placeLines(pageOf(curved)))).toBe(0);
	});
});
