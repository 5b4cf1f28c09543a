import type { Point, Quad } from '../../engine';
import { quadSize } from '../../geometry';
import type { ReadLine } from '../readUpright';
import { slopeOf } from './tilt';

/**
 * PP-OCR blows its boxes up on all sides so that no letter is cut, Tencent hardly does: on the same pages its lines are
 * 1.23 to 1.30 times less high and 11 to 15 pixels narrower. In heights of the box, for each side.
 */
const SURPLUS = 0.11;
/** A box leans by chance up to here; where the paper is curved, lines lean by more. Degrees. */
const BY_CHANCE = 1.5;
/** A box of a few letters leans any way: it is not longer than this many heights. */
const SHORT = 3;
/** Writing from top to bottom. */
const UPRIGHT = 1 / 1.5;

function rectangle(centre: Point, along: number, across: number, degrees: number): Quad {
	const radians = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(radians) / 2, Math.sin(radians) / 2];
	const corner = (right: number, down: number): Point => ({
		x: centre.x + right * along * cos - down * across * sin,
		y: centre.y + right * along * sin + down * across * cos,
	});
	return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** The box as close around the line as Tencent's are, along the page's lines unless it leans on purpose. */
function tightBox(line: Quad, tilt: number): Quad {
	const { along, across } = quadSize(line);
	const { degrees } = slopeOf(line);
	const short = along < SHORT * across && along > UPRIGHT * across;
	const lean = short || Math.abs(degrees - tilt) < BY_CHANCE ? tilt : degrees;
	const surplus = 2 * SURPLUS * Math.min(along, across);
	const centre = {
		x: line.reduce((sum, { x }) => sum + x, 0) / 4,
		y: line.reduce((sum, { y }) => sum + y, 0) / 4,
	};
	return rectangle(centre, along - surplus, across - surplus, lean);
}

/** The line with a box as close around it as Tencent's are; its characters keep their places on the page. */
export function tighten({ quad, characters, ...line }: ReadLine, tilt: number): ReadLine {
	const tight = tightBox(quad, tilt);
	const shrunk = quadSize(quad).along / quadSize(tight).along;
	const place = (at: number) => Math.min(1, Math.max(0, 0.5 + (at - 0.5) * shrunk));
	return {
		...line,
		quad: tight,
		characters: characters.map(({ at, ...character }) => ({ ...character, at: place(at) })),
	};
}
