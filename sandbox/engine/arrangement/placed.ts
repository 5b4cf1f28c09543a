import type { Rect } from '../geometry';

/** A line of text on the upright page. */
export interface Placed {
	text: string;
	rect: Rect;
}

export const heightOf = ({ rect }: Placed): number => rect.bottom - rect.top;
export const middleOf = ({ rect }: Placed): number => (rect.top + rect.bottom) / 2;

/** The box around all of them. */
export const around = (lines: readonly Placed[]): Rect => ({
	left: Math.min(...lines.map(({ rect }) => rect.left)),
	top: Math.min(...lines.map(({ rect }) => rect.top)),
	right: Math.max(...lines.map(({ rect }) => rect.right)),
	bottom: Math.max(...lines.map(({ rect }) => rect.bottom)),
});

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
