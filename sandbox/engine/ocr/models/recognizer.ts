import type { Image, OrtInferenceSession } from 'paddleocr';
import type { Quad } from '../../engine';
import { quadSize } from '../../geometry';
import { decodeCtc, type SeenCharacter, type StepScores } from './ctc';
import { runtime } from './runtime';

/** A line as it was read, and what is known of each of its characters. */
export interface Reading {
	text: string;
	/** 0 to 1; 0 for no text. */
	confidence: number;
	/** Blanks included; `at` is where a character's middle is along the line, 0 to 1. */
	characters: Array<{ character: string; confidence: number; at: number }>;
}

/** The model takes lines 48 pixels high and gives scores for each 8 pixels. */
const LINE_HEIGHT = 48;
const STEP_WIDTH = 8;
/** Narrower lines are padded with grey, which to the model is nothing at all. */
const MIN_WIDTH = 160;
/** Longer lines are squeezed: time and memory grow with the width, and text is seldom 100 times as long as high. */
const MAX_WIDTH = 6400;
const GREY = [127, 127, 127];
const HALF: [number, number, number] = [127.5, 127.5, 127.5];
const PER_HALF: [number, number, number] = [1 / 127.5, 1 / 127.5, 1 / 127.5];

interface Strip {
	pixels: Image;
	/** Without the padding. */
	width: number;
}

function cutStrip(image: Image, line: Quad): Strip {
	const crop = image.cropRotated(line);
	const natural = Math.ceil((LINE_HEIGHT * crop.width) / crop.height);
	const width = Math.min(MAX_WIDTH, Math.max(1, natural));
	const strip = crop.resize({ width, height: LINE_HEIGHT });
	const missing = Math.max(0, MIN_WIDTH - width);
	return { pixels: missing > 0 ? strip.padding({ right: missing, color: GREY }) : strip, width };
}

async function score(session: OrtInferenceSession, { pixels }: Strip): Promise<StepScores> {
	const data = pixels.tensor({ mean_values: HALF, norm_values: PER_HALF, channel_order: 'bgr' });
	const tensor = new runtime.Tensor('float32', data, [1, 3, LINE_HEIGHT, pixels.width]);
	const results = await session.run({ [session.inputNames?.[0] ?? '']: tensor });
	const output = results[session.outputNames[0] ?? ''];
	const [, steps = 0, classes = 0] = output?.dims ?? [];
	if (!(output?.data instanceof Float32Array)) throw new Error('the model gave no scores');
	return { steps, classes, scores: output.data };
}

/** The model takes single Latin letters and digits for their full-width forms now and then. */
const toHalfWidth = (character: string): string =>
	/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(character)
		? character.normalize('NFKC')
		: character;

function toReading(seen: readonly SeenCharacter[], { width }: Strip): Reading {
	const characters = seen.map(({ character, confidence, step }) => ({
		character: toHalfWidth(character),
		confidence,
		at: Math.min(1, ((step + 0.5) * STEP_WIDTH) / width),
	}));
	const text = characters.map(({ character }) => character).join('');
	const visible = characters.filter(({ character }) => character !== ' ');
	const sum = visible.reduce((total, { confidence }) => total + confidence, 0);
	return {
		text: text.trim(),
		confidence: visible.length > 0 ? sum / visible.length : 0,
		characters,
	};
}

/**
 * Reads single lines with PP-OCR's recogniser. paddleocr's own service gives the text alone; the scores behind it tell
 * where each character is, and where a space was lost.
 */
export function lineReader(session: OrtInferenceSession, dictionary: readonly string[]) {
	return async (image: Image, line: Quad): Promise<Reading> => {
		const { along, across } = quadSize(line);
		if (along < 1 || across < 1) return { text: '', confidence: 0, characters: [] };
		const strip = cutStrip(image, line);
		return toReading(decodeCtc(await score(session, strip), dictionary), strip);
	};
}
