import type { Image } from 'paddleocr';
import type { EngineInput, EngineLine, EnginePage, Quad } from '../engine';
import { arrange } from '../arrangement/arrange';
import { placeCharacters } from './lines/characters';
import type { Models } from './models/models';
import { drawPdfPage } from './picture/pdfPage';
import { decodePicture } from './picture/picture';
import type { Reading } from './models/recognizer';
import { readUpright } from './readUpright';
import { detectInTiles } from './tiles';
import { tighten } from './lines/tightBox';
import { tiltOf } from './lines/tilt';
import { turnBack } from './picture/turn';

/** What is read with less certainty is a mark, a shadow or part of a picture. PP-OCR's own drop_score. */
const MIN_CONFIDENCE = 0.5;

const whole = ({ width, height }: Image): Quad => [
	{ x: 0, y: 0 },
	{ x: width, y: 0 },
	{ x: width, y: height },
	{ x: 0, y: height },
];

/** What answers say of upright pages, scans and photographs alike; 0 is seen in those of 2020 alone. */
const UPRIGHT = 359.99;
/** Less is no tilt: the smallest one in an answer is 0.6875 degrees. */
const MIN_TILT = 0.5;
/** Tilts come in steps of a sixteenth of a degree: 6.5, 0.6875, -2.875. */
const STEPS = 16;

/** A page's Angle as answers have it, in (−180, 180] but for upright pages. */
function reportedAngle(quarters: number, tilt: number): number {
	const step = Math.abs(tilt) < MIN_TILT ? 0 : Math.round(tilt * STEPS) / STEPS;
	const degrees = quarters * 90 + step;
	if (degrees === 0) return UPRIGHT;
	return degrees > 180 ? degrees - 360 : degrees;
}

interface PlacedReading extends Reading {
	/** On the picture as it was sent. */
	polygon: Quad;
}

interface PageReading {
	angle: number;
	readings: PlacedReading[];
}

/** EnableDetectText false: the whole picture is one upright line. */
async function readSingleLine(models: Models, image: Image): Promise<PageReading> {
	const polygon = whole(image);
	return { angle: 0, readings: [{ polygon, ...(await models.read(image, polygon)) }] };
}

async function readLines(models: Models, image: Image, split: boolean): Promise<PageReading> {
	const detect = (picture: Image) =>
		split ? detectInTiles(models, picture) : models.detect(picture);
	const { quarters, lines } = await readUpright(models, image, detect);
	const tilt = tiltOf(lines.map(({ quad }) => quad));
	return {
		angle: reportedAngle(quarters, tilt),
		readings: lines.map((line) => {
			const { quad, ...reading } = tighten(line, tilt);
			return { ...reading, polygon: turnBack(quad, quarters, image) };
		}),
	};
}

/**
 * Confidence of a line, 0 to 100: that of its characters, blanks counting as none. So a line of English prose has 80
 * to 90, a single word or a line of Chinese 99, to within a point or two of the answers up to 2022.
 */
function confidenceOf({ text, confidence }: Reading): number {
	const visible = text.replaceAll(' ', '');
	return Math.floor((100 * confidence * visible.length) / text.length);
}

function toLine(reading: PlacedReading, wantCharacters: boolean) {
	const { text, polygon } = reading;
	const characters = wantCharacters ? placeCharacters(reading, polygon) : [];
	return {
		text,
		confidence: confidenceOf(reading),
		polygon,
		characters,
	} satisfies Partial<EngineLine>;
}

/** From the bytes of a file to the lines of one page, ordered by their height on it. */
export async function readPage(input: EngineInput, models: Models): Promise<EnginePage> {
	const { bytes, format, page: number, detectText, split, characters } = input;
	const image =
		format === 'pdf' ? await drawPdfPage(bytes, number) : await decodePicture(bytes, format);
	const { angle, readings } = detectText
		? await readLines(models, image, split)
		: await readSingleLine(models, image);
	const page = { width: image.width, height: image.height, angle };
	const lines = readings
		.filter(({ confidence }) => confidence >= MIN_CONFIDENCE)
		.map((reading) => toLine(reading, characters));
	return { ...page, lines: arrange(lines, page) };
}
