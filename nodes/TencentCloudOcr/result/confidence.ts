import type { TextLine } from '../../../layout/page';

const round = (value: number) => Math.round(value * 100) / 100;

/** How sure the API is of some lines, 0 to 100; null where there is none of which it tells. */
export function confidenceOf(lines: readonly TextLine[]) {
	const known = lines.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
	if (known.length === 0) return { averageConfidence: null, minConfidence: null };
	const sum = known.reduce((total, confidence) => total + confidence, 0);
	return {
		averageConfidence: round(sum / known.length),
		minConfidence: known.reduce((least, confidence) => Math.min(least, confidence)),
	};
}
