import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecognizedPage } from '../../layout/page';
import { datesIn } from '../../layout/fields/readers/dates';

/** A label that a form was asked for: filled with `want`, blank, or absent from the page. */
export interface Asked {
	label: string;
	want: string;
	kind: 'filled' | 'blank' | 'absent';
}

/** A document with its truth, one line of a `.jsonl` file; its pages are answers of the API. */
export interface FieldDocument {
	set: string;
	name: string;
	pages: { TextDetections: Detection[] }[];
	truth?: Record<string, string[]>;
	asked?: Asked[];
}

interface Detection {
	DetectedText: string;
	Confidence: number;
	Polygon: { X: number; Y: number }[] | null;
	ItemPolygon: { X: number; Y: number; Width: number; Height: number };
}

export const readDocuments = (folder: string): FieldDocument[] =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.jsonl'))
		.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
		.filter((line) => line !== '')
		.map((line): FieldDocument => JSON.parse(line));

export const pagesOf = ({ pages }: FieldDocument): RecognizedPage[] =>
	pages.map(({ TextDetections }, index) => ({
		page: index + 1,
		angle: 0,
		requestId: null,
		lines: TextDetections.map(({ DetectedText, Confidence, Polygon, ItemPolygon }) => ({
			text: DetectedText,
			confidence: Confidence,
			polygon: Polygon?.map(({ X, Y }) => ({ x: X, y: Y })) ?? null,
			box: {
				x: ItemPolygon.X,
				y: ItemPolygon.Y,
				width: ItemPolygon.Width,
				height: ItemPolygon.Height,
			},
			paragraph: null,
			words: [],
		})),
	}));

/** Letters and digits alone: blanks and marks do not count. */
export const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** All days that a printed date may mean. */
export const daysOf = (text: string): string[] =>
	datesIn(text).flatMap(({ dayFirst, monthFirst }) => [dayFirst ?? [], monthFirst ?? []].flat());

/** An amount as truth gives it, without sign and currency. */
export const amountOf = (text: string): number | null => {
	const digits = /\d[\d.,' ]*/.exec(text)?.[0].trim().replace(/[' ]/gu, '').replace(/[.,]$/, '');
	if (digits === undefined) return null;
	const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
	const hasCents = last >= 0 && digits.length - last - 1 !== 3;
	const whole = (hasCents ? digits.slice(0, last) : digits).replace(/[.,]/gu, '');
	return Number(hasCents ? `${whole}.${digits.slice(last + 1)}` : whole);
};
