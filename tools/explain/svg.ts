import { escaped } from '../tables/html/escaped';
import type { ExplainedLine } from './explained';
import type { Place } from './place';

export const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;');

export const box = ({ left, top, right, bottom }: Place, style: string): string =>
	`<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${(right - left).toFixed(1)}" height="${(bottom - top).toFixed(1)}" class="${style}"/>`;

/** A label; `size` is its font's. */
export const text = (x: number, y: number, size: number, style: string, content: string): string =>
	`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size.toFixed(1)}" class="${style}">${escaped(content)}</text>`;

/** The rectangle around all of them. */
export const hullOf = (places: readonly Place[]): Place => ({
	left: Math.min(...places.map(({ left }) => left)),
	right: Math.max(...places.map(({ right }) => right)),
	top: Math.min(...places.map(({ top }) => top)),
	bottom: Math.max(...places.map(({ bottom }) => bottom)),
});

/** The places of those of the lines that have one. */
export const placesOf = (lines: readonly ExplainedLine[], indices: readonly number[]): Place[] =>
	indices.flatMap((index) => lines[index]?.place ?? []);
