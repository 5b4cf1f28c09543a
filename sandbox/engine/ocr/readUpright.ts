import type { Image } from 'paddleocr';
import type { Quad } from '../engine';
import { quadSize } from '../geometry';
import { joinPieces } from './lines/joinPieces';
import type { Models } from './models/models';
import type { Reading } from './models/recognizer';
import { turnUpright, type Quarters } from './picture/turn';
import { cutAtWideBlanks } from './lines/wideBlanks';

export interface ReadLine extends Reading {
	/** On the upright picture. */
	quad: Quad;
}

export interface UprightReading {
	quarters: Quarters;
	lines: ReadLine[];
}

export type Detect = (image: Image) => Promise<Quad[]>;

/** Text that stands on its head still gives letters, but the model doubts them: upright pages come near 1. */
const DOUBT = 0.8;

/** Lines of text are wider than high; on a page that lies on its side most of them are not. */
function liesOnItsSide(lines: readonly Quad[]): boolean {
	const balance = lines.map((line) => {
		const { along, across } = quadSize(line);
		return along > 1.5 * across ? along : across > 1.5 * along ? -across : 0;
	});
	return balance.reduce((sum, length) => sum + length, 0) < 0;
}

async function readAll(models: Models, image: Image, boxes: readonly Quad[]): Promise<ReadLine[]> {
	const lines: ReadLine[] = [];
	const quads = joinPieces(boxes, image).flatMap((box) => cutAtWideBlanks(image, box));
	for (const quad of quads) lines.push({ quad, ...(await models.read(image, quad)) });
	return lines;
}

/** Mean confidence, each line weighing as much as its text is long. */
function certainty(lines: readonly ReadLine[]): number {
	const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
	const sure = lines.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
	return characters === 0 ? 0 : sure / characters;
}

/**
 * Reads a picture whichever way up it is. Which way its lines run is told by their boxes; whether they stand on
 * their heads by reading them: only a page that is read badly is turned round and read again.
 */
export async function readUpright(
	models: Models,
	image: Image,
	detect: Detect,
): Promise<UprightReading> {
	const found = await detect(image);
	const side = liesOnItsSide(found);
	const readTurned = async (quarters: Quarters): Promise<UprightReading> => {
		const turned = turnUpright(image, quarters);
		const boxes = quarters === 0 ? found : await detect(turned);
		return { quarters, lines: await readAll(models, turned, boxes) };
	};
	const first = await readTurned(side ? 1 : 0);
	if (first.lines.length === 0 || certainty(first.lines) >= DOUBT) return first;
	const second = await readTurned(side ? 3 : 2);
	return certainty(second.lines) > certainty(first.lines) ? second : first;
}
