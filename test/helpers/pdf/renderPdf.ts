import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A page as a person sees it, form fields and annotations included; four bytes a pixel. */
export interface RenderedPage {
	width: number;
	height: number;
	data: Buffer;
}

/** Draws PDF pages with the engine of Chromium. One pixel is a point. */
export class PdfRenderer {
	private constructor(private readonly library: PDFiumLibrary) {}

	static async start(): Promise<PdfRenderer> {
		return new PdfRenderer(await PDFiumLibrary.init());
	}

	stop(): void {
		this.library.destroy();
	}

	/** Every page, or those named by number. */
	async render(pdf: Buffer, pageNumbers?: number[]): Promise<RenderedPage[]> {
		const document = await this.library.loadDocument(pdf);
		try {
			const all = Array.from({ length: document.getPageCount() }, (_, index) => index + 1);
			const pages: RenderedPage[] = [];
			for (const number of pageNumbers ?? all) {
				const page = document.getPage(number - 1);
				const { width, height, data } = await page.render({ scale: 1, renderFormFields: true });
				pages.push({ width, height, data: Buffer.from(data) });
			}
			return pages;
		} finally {
			document.destroy();
		}
	}
}

/** The share of pixels that are not white. */
export const inkOf = ({ data }: RenderedPage): number => {
	let inked = 0;
	for (let at = 0; at < data.length; at += 4) {
		if ((data[at] ?? 0) < 250 || (data[at + 1] ?? 0) < 250 || (data[at + 2] ?? 0) < 250) inked += 1;
	}
	return inked / (data.length / 4);
};

/** The greatest difference of any colour of any pixel, 0 to 255; Infinity for pages of different size. */
export const differenceOf = (one: RenderedPage, other: RenderedPage): number => {
	if (one.width !== other.width || one.height !== other.height) return Infinity;
	if (one.data.equals(other.data)) return 0;
	let most = 0;
	for (let at = 0; at < one.data.length; at += 1) {
		most = Math.max(most, Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)));
	}
	return most;
};
