import type { IDataObject } from 'n8n-workflow';

import type { ReadPage } from '../../result/fileResult';

/** The lines a person should look at, named as Read Lines names them. */
const doubtfulLines = ({ page, recognized }: ReadPage, below: number): IDataObject[] =>
	recognized.lines.flatMap(({ text, confidence }, index) =>
		confidence !== null && confidence < below
			? [{ page, line: index + 1, detectedText: text, confidence }]
			: [],
	);

/** Whether a person should look at some pages, and where. */
export function review(pages: readonly ReadPage[], average: number | null, below: number) {
	const needsReview = average !== null && average < below;
	return {
		needsReview,
		doubtfulLines: needsReview ? pages.flatMap((page) => doubtfulLines(page, below)) : [],
	};
}
