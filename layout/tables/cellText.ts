import type { PlacedLine } from '../place/place';
import { WIDE } from '../place/textWidth';
import { visualRows } from '../place/visualRows';

/** A text that ends in a hyphen was broken there: the next line follows without a space. */
const HYPHEN = /\S[-‐‑/]$/u;

const ENDS_WIDE = new RegExp(`${WIDE.source}$`, 'u');
const BEGINS_WIDE = new RegExp(`^${WIDE.source}`, 'u');

/** Lines of a cell are narrow: a break beside a Chinese character stands for nothing. */
const seam = (before: string, after: string): string => {
	if (before === '' || HYPHEN.test(before)) return '';
	return ENDS_WIDE.test(before) || BEGINS_WIDE.test(after) ? '' : ' ';
};

/** The text of a cell, its lines joined from top to bottom. */
export const cellText = (lines: readonly PlacedLine[]): string =>
	(lines.length < 2 ? lines : visualRows(lines).flat())
		.map(({ line }) => line.text.trim())
		.reduce((text, own) => text + seam(text, own) + own, '');
