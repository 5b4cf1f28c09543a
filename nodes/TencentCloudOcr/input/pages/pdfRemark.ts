import type { OpenedPdf } from '../../../../pdf';
import { pagesText } from './pageNumbers';

export type Pages = Exclude<OpenedPdf, { kind: 'encrypted' }>;

/** A page that the PDF does not hold, or not all of, or that could not be cropped. */
export interface PoorPage {
	page: number;
	/** Sent as the whole file, which has other pages too. */
	isWhole: boolean;
	isIncomplete: boolean;
	/** Sent with the margins that were to be left out. */
	isUncropped: boolean;
}

const numbersOf = (pages: PoorPage[]) => pagesText(pages.map(({ page }) => page));

function poorPages(poor: PoorPage[]): string | undefined {
	const incomplete = poor.filter(({ isIncomplete }) => isIncomplete);
	const whole = incomplete.filter(({ isWhole }) => isWhole);
	const cut = incomplete.filter(({ isWhole }) => !isWhole);
	const uncropped = poor.filter(({ isUncropped }) => isUncropped);
	const remarks = [
		whole.length > 0 && `${numbersOf(whole)} could not be cut out; the whole file was sent instead`,
		cut.length > 0 && `the file lacks parts of ${numbersOf(cut)}, so text may be missing`,
		uncropped.length > 0 &&
			`'Page Area' could not be cut out of ${numbersOf(uncropped)}, which went out whole`,
	];
	return remarks.filter((remark) => remark !== false).join('; ') || undefined;
}

/** In what way a PDF differs from one that is in order. */
export function remarkOn(pdf: Pages, poor: PoorPage[]): string | undefined {
	if (pdf.kind === 'readable') return poorPages(poor);
	const uncropped = poor.some(({ isUncropped }) => isUncropped) ? ", without 'Page Area'" : '';
	const unknown = pdf.pageCount === null ? ', and its page count is unknown' : '';
	return `the PDF is ${pdf.reason} and could not be cut into pages${unknown}; the whole file was sent for each page${uncropped}`;
}
