import { printPage } from './print';

const DOCUMENT = /\.(pdf|tiff?)$/i;

/** Says of each page of a PDF or TIFF that it has been read. */
export class PageCounter {
	private pages = 0;
	private isDocument = false;

	begin(fileName: string): void {
		this.pages = 0;
		this.isDocument = DOCUMENT.test(fileName);
	}

	readonly pageRead = (): void => {
		this.pages += 1;
		if (this.isDocument) printPage(this.pages);
	};
}
