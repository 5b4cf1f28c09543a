import type { Image } from 'paddleocr';
import type { EngineInput, EngineLine, EnginePage, Quad } from '../engine';
import { arrange } from '../layout/arrange';
import { placeCharacters } from './characters';
import type { Models } from './models';
import { drawPdfPage } from './pdfPage';
import { decodePicture } from './picture';
import type { Reading } from './recognizer';
import { readUpright } from './readUpright';
import { detectInTiles } from './tiles';
import { tiltOf } from './tilt';
import { turnBack } from './turn';

/** What is read with less certainty is a mark, a shadow or part of a picture. PP-OCR's own drop_score. */
const MIN_CONFIDENCE = 0.5;

const whole = ({ width, height }: Image): Quad => [
	{ x: 0, y: 0 },
	{ x: width, y: 0 },
	{ x: width, y: height },
	{ x: 0, y: height },
];

/** Into (−180, 180], to a hundredth of a degree. */
const normalize = (degrees: number): number =>
	Math.round((degrees > 180 ? degrees - 360 : degrees) * 100) / 100;

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
	return {
		angle: normalize(quarters * 90 + tiltOf(lines.map(({ quad }) => quad))),
		readings: lines.map(({ quad, ...reading }) => ({
			...reading,
			polygon: turnBack(quad, quarters, image),
		})),
	};
}

function toLine(reading: PlacedReading, wantCharacters: boolean) {
	const { text, confidence, polygon } = reading;
	const characters = wantCharacters ? placeCharacters(reading, polygon) : [];
	return {
		text,
		confidence: Math.round(confidence * 100),
		polygon,
		characters,
	} satisfies Partial<EngineLine>;
}

/** From the bytes of a file to the lines of one page, in reading order. */
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
