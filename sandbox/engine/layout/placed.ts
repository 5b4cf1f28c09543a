import type { Rect } from '../geometry';

/** A line of text on the upright page. */
export interface Placed {
	text: string;
	rect: Rect;
}

export const widthOf = ({ rect }: Placed): number => rect.right - rect.left;
export const heightOf = ({ rect }: Placed): number => rect.bottom - rect.top;
export const middleOf = ({ rect }: Placed): number => (rect.top + rect.bottom) / 2;

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
