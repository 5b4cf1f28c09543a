import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { uprightRect, type Rect } from '../../sandbox/engine/geometry';
import type { Quad } from '../../sandbox/engine/engine';

/** A line of an answer, Tencent's or the sandbox's, with its box on the upright page. */
export interface AnswerLine {
	text: string;
	confidence: number;
	/** 0 where the answer has none. */
	paragraph: number;
	polygon: Quad;
	rect: Rect;
}

interface Detection {
	DetectedText: string;
	Confidence: number;
	Polygon: Array<{ X: number; Y: number }> | null;
	AdvancedInfo?: string | null;
}

/** The Response of the API, as far as it is measured here. */
export interface Answer {
	TextDetections: Detection[];
	Angle?: number;
	Angel?: number;
}

function paragraphOf({ AdvancedInfo }: Detection): number {
	const info: { Parag?: { ParagNo?: number } } = JSON.parse(AdvancedInfo || '{}');
	return info.Parag?.ParagNo ?? 0;
}

export const angleOf = ({ Angle, Angel }: Answer): number => Angle ?? Angel ?? 0;

/** Lines in the answer's order; those without a place are left out. */
export function linesOf(answer: Answer): AnswerLine[] {
	// Where lines lie to one another does not depend on the canvas.
	const page = { width: 0, height: 0, angle: angleOf(answer) };
	return answer.TextDetections.flatMap((detection) => {
		const [a, b, c, d] = (detection.Polygon ?? []).map(({ X, Y }) => ({ x: X, y: Y }));
		if (!a || !b || !c || !d) return [];
		const polygon: Quad = [a, b, c, d];
		return {
			text: detection.DetectedText,
			confidence: detection.Confidence,
			paragraph: paragraphOf(detection),
			polygon,
			rect: uprightRect(polygon, page),
		};
	});
}

export interface RecordedAnswer {
	name: string;
	answer: Answer;
	/** The page that it is of; most were recorded without. */
	picture?: string;
}

/** The answers of a folder, `NN.json` each, some with their picture beside them. */
export function recordedAnswers(folder: string): RecordedAnswer[] {
	const files = readdirSync(folder).sort();
	return files
		.filter((file) => file.endsWith('.json'))
		.map((file) => {
			const name = path.basename(file, '.json');
			const json: Answer & { Response?: Answer } = JSON.parse(
				readFileSync(path.join(folder, file), 'utf8'),
			);
			const picture = files.find((other) => other !== file && other.startsWith(`${name}.`));
			return {
				name,
				answer: json.Response ?? json,
				...(picture !== undefined && { picture: path.join(folder, picture) }),
			};
		});
}
