import type { TextLine } from '../../../layout/page';
import { placeLines } from '../../../layout/place/place';
import { line, pageOf, turned } from '../pages';

const rows = Array.from({ length: 8 }, (_, at) => line(`row ${at}`, 100, 60 + 40 * at, 200));
const placesOf = (lines: TextLine[], angle: number | null = 0) =>
	placeLines(pageOf(lines, angle)).map(({ left, top, right, bottom }) => [
		left,
		top,
		right,
		bottom,
	]);

/** As a line that was read upside down is given: its polygon begins at the lower right, and so does its box. */
const upsideDown = ({ polygon, box, ...rest }: TextLine): TextLine => ({
	...rest,
	polygon: [...(polygon ?? []).slice(2), ...(polygon ?? []).slice(0, 2)],
	box: box && { ...box, x: box.x + box.width, y: box.y + box.height },
});

describe('the place of a line', () => {
	it('is its polygon where its box lies beside that', () => {
		const odd = rows.map((one, at) => (at === 3 ? upsideDown(one) : one));
		expect(placesOf(odd)).toEqual(placesOf(rows));
	});

	it('is its box where most boxes lie beside their polygons', () => {
		const moved = rows.map((one, at) => ({
			...one,
			polygon: (one.polygon ?? []).map(({ x, y }) => ({ x: x + 700 * (at % 3), y })),
		}));
		expect(placesOf(moved)).toEqual(placesOf(rows));
	});

	it.each([1, 2, 3])('is the same though its polygon begins at corner %d', (first) => {
		const begun = rows.map(({ polygon, ...rest }) => ({
			...rest,
			polygon: [...(polygon ?? []).slice(first), ...(polygon ?? []).slice(0, first)],
			box: null,
		}));
		expect(placesOf(begun)).toEqual(placesOf(rows));
	});

	it('is the same on a page without an angle whose polygons begin with a short side, going round either way', () => {
		const begun = rows.map(({ polygon, ...rest }, at) => {
			const corners = polygon ?? [];
			const round = at % 2 ? [...corners].reverse() : corners;
			return {
				...rest,
				polygon: [...round.slice(3), ...round.slice(0, 3)],
				box: null,
			};
		});
		const tops = placesOf(begun, null).map(([, top]) => top);
		expect(tops).toEqual(placesOf(rows).map(([, top]) => top));
	});

	it('is its polygon turned by the angle of the page where it has no box', () => {
		const page = turned(pageOf(rows), 90);
		const whole = placeLines(page);
		const half = placeLines({
			...page,
			lines: page.lines.map((one, at) => (at % 2 ? one : { ...one, box: null })),
		});
		expect(half.map(({ top }) => Math.round(top))).toEqual(whole.map(({ top }) => Math.round(top)));
	});

	it('is its box on a page of short words whose corners are rounded to a pixel lower at their right', () => {
		const times = rows.flatMap((_, at) =>
			[100, 400, 700].map((x) => line(`8:1${at}`, x, 60 + 40 * at, 36)),
		);
		const lower = times.map(({ polygon, ...rest }) => ({
			...rest,
			polygon: (polygon ?? []).map(({ x, y }, corner) => ({
				x,
				y: y + (corner === 1 || corner === 2 ? 1 : 0),
			})),
		}));
		expect(placesOf(lower)).toEqual(placesOf(times));
	});

	it('is none without a polygon and a box that can be used', () => {
		const lost = { ...line('lost', 0, 0, 0), polygon: null };
		expect(placeLines(pageOf([lost, ...rows])).map(({ line: { text } }) => text)).toEqual(
			rows.map(({ text }) => text),
		);
	});

	it('is mirrored on a page that is written from the right', () => {
		const [first, second] = placeLines(
			pageOf([line('الصنف', 500, 60, 60), line('العدد', 300, 60, 50)]),
		);
		expect(first && second && first.right < second.left).toBe(true);
	});
});
