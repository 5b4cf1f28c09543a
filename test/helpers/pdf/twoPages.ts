import { HELVETICA, rawPdf, type RawObject } from './rawPdf';

export interface FirstPage {
	/** Entries of the catalogue. */
	catalog?: string;
	/** Entries of the page, and of its resources beside the fonts /F1 and /F2. */
	page?: string;
	resources?: string;
	/** Of its font dictionary, in place of /F1 and /F2. */
	fonts?: string;
	content?: RawObject;
	/** Objects from number 9 on. */
	more?: RawObject[];
	/** Entries of the trailer. */
	trailer?: string;
}

const COURIER = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold >>';
/** The fonts' object numbers: Helvetica, Courier. */
export const FONTS = '/F1 7 0 R /F2 8 0 R';
export const shown = (text: string, font = 'F1', y = 120): string =>
	`BT /${font} 24 Tf 20 ${y} Td (${text}) Tj ET`;
const content = (text: string): RawObject => ({ entries: '', content: text });

/** Two small pages, the first of which is out of the ordinary; object 3 is the first page, 5 its content. */
export const twoPages = (first: FirstPage = {}): Buffer =>
	rawPdf(
		[
			`<< /Type /Catalog /Pages 2 0 R ${first.catalog ?? ''} >>`,
			'<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 300 200] >>',
			`<< /Type /Page /Parent 2 0 R /Contents 5 0 R ${first.page ?? ''} /Resources << /Font << ${first.fonts ?? FONTS} >> ${first.resources ?? ''} >> >>`,
			`<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Resources << /Font << ${FONTS} >> >> >>`,
			first.content ?? content(shown('FIRST PAGE')),
			content(shown('SECOND PAGE')),
			HELVETICA,
			COURIER,
			...(first.more ?? []),
			/** So much that no page is sent as the whole file. */
			content('% nothing to see here\n'.repeat(500)),
		],
		first.trailer,
	);

export const stream = (text: string, entries = ''): RawObject => ({ entries, content: text });
export const stampForm = (text: string, resources: string): RawObject =>
	stream(text, `/Type /XObject /Subtype /Form /BBox [0 0 200 40] ${resources}`);
