import type { Box, RecognizedPage, TextLine } from '../page';
import { isFromRight } from '../words/kinds';
import { median } from '../lists/median';
import { boundsOf, isUsableBox, isUsablePolygon, turn } from './shapes';
import { share } from '../lists/share';
import { remainingSkew, textDirection } from './skew';
import { textsOf } from './span';
import { straighten, type PlacedLine } from './straighten';
import { zip } from '../lists/zip';
import { PLACE } from './measures';

export type { PlacedLine };

/** Where a line stands: by the engine's upright box, and by its polygon turned upright; null for what is missing or junk. */
interface Places {
	given: Box | null;
	turned: Box | null;
}

const placesOf = ({ box, polygon }: TextLine, angle: number): Places => {
	const given = box !== null && isUsableBox(box) ? box : null;
	if (polygon === null || !isUsablePolygon(polygon)) return { given, turned: null };
	const turned = boundsOf(polygon.map((point) => turn(point, angle)));
	return { given, turned: isUsableBox(turned) ? turned : null };
};

/** Whether the middle of one box lies beside the other. */
const isBeside = (box: Box, other: Box): boolean => {
	const [x, y] = [box.x + box.width / 2 - other.x, box.y + box.height / 2 - other.y];
	return x < 0 || y < 0 || x > other.width || y > other.height;
};

/**
 * The lines' boxes on the page turned upright by its angle; null for a line that has no place. A box that lies
 * beside its polygon is taken from there: where a line was read upside down, an engine lets its box begin at
 * the polygon's first corner, which is the lower right one.
 */
const boxesOf = (lines: readonly TextLine[], angle: number): (Box | null)[] => {
	const places = lines.map((line) => placesOf(line, angle));
	const both = places.flatMap(({ given, turned }) => (given && turned ? [{ given, turned }] : []));
	// Turning enlarges the canvas by an amount that depends on the picture's size, which is not known here.
	const offset = {
		x: median(
			both.map(({ given, turned }) => given.x - turned.x),
			0,
		),
		y: median(
			both.map(({ given, turned }) => given.y - turned.y),
			0,
		),
	};
	const onPage = (turned: Box): Box => ({
		...turned,
		x: turned.x + offset.x,
		y: turned.y + offset.y,
	});
	const areOdd = ({ given, turned }: { given: Box; turned: Box }): boolean =>
		isBeside(onPage(turned), given);
	const areFew = share(both, areOdd) < PLACE.mostOdd;
	return places.map(({ given, turned }) => {
		if (!turned) return given;
		return given && !(areFew && areOdd({ given, turned })) ? given : onPage(turned);
	});
};

/** The lines as they are read from the left: those of a page written from the right are seen in a mirror. */
const fromTheLeft = (placed: readonly PlacedLine[]): PlacedLine[] =>
	isFromRight(textsOf(placed))
		? placed.map((line) => ({ ...line, left: -line.right, right: -line.left }))
		: [...placed];

/**
 * Places the lines on the upright page, without the skew that is left, and a page written from the right in
 * a mirror. Lines without a place of their own are not among them.
 */
export const placeLines = ({ lines, angle }: RecognizedPage): PlacedLine[] => {
	const known = angle !== null && Number.isFinite(angle) ? angle : null;
	const turned = known ?? textDirection(lines) ?? 0;
	const placed = zip(lines, boxesOf(lines, turned)).flatMap(([line, box], index) => {
		if (!box) return [];
		const { x, y, width, height } = box;
		return [{ line, index, left: x, right: x + width, top: y, bottom: y + height }];
	});
	return fromTheLeft(straighten(placed, remainingSkew(lines, turned)));
};
