import type { PlacedLine } from '../geometry/place';
import { visualRows } from '../geometry/visualRows';
import { joinFlow } from '../text/joinText';

/** A text that ends in a hyphen was broken there: the next line follows without a space. */
const HYPHEN = /\S[-‐‑/]$/u;

/** The text of a cell, its lines joined as running text. */
export const cellText = (lines: readonly PlacedLine[]): string =>
	visualRows(lines)
		.flat()
		.reduce((text, { line }) => {
			const own = line.text.trim();
			return HYPHEN.test(text) ? text + own : joinFlow([text, own]);
		}, '');
