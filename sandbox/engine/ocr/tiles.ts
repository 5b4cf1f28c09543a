import type { Image } from 'paddleocr';
import type { Quad } from '../engine';
import { mapQuad } from '../geometry';
import { joinPieces } from './lines/joinPieces';
import type { Models } from './models/models';

/** As large as the detector takes a picture without shrinking it. */
const SIDE = 1280;
/** More than the height of a heading, so that no line is cut in every tile it is in. */
const OVERLAP = 192;

/** Where tiles begin along one side: evenly spread, the first and the last at the ends. */
function starts(length: number): number[] {
	if (length <= SIDE) return [0];
	const count = Math.ceil((length - OVERLAP) / (SIDE - OVERLAP));
	return Array.from({ length: count }, (_, index) =>
		Math.round((index * (length - SIDE)) / (count - 1)),
	);
}

async function detectTile(models: Models, image: Image, x: number, y: number): Promise<Quad[]> {
	const width = Math.min(SIDE, image.width);
	const height = Math.min(SIDE, image.height);
	const lines = await models.detect(image.crop({ x, y, width, height }));
	return lines.map((line) => mapQuad(line, (point) => ({ x: point.x + x, y: point.y + y })));
}

/** Looks for lines in tiles at full size, and puts together what the tiles' edges cut. */
export async function detectInTiles(models: Models, image: Image): Promise<Quad[]> {
	const lines: Quad[] = [];
	for (const y of starts(image.height)) {
		for (const x of starts(image.width)) lines.push(...(await detectTile(models, image, x, y)));
	}
	return joinPieces(lines, image);
}
