import { startSandbox } from '../../sandbox';
import { fileFormat } from '../../sandbox/engine/fileFormat';
import { ocrClient } from '../../test/sandbox/sdk';
import { openPdf } from '../../pdf';
import type { AnsweredPage } from './pages';
import { drawnPage, pictureOf } from './picture';

/** Seconds for one page: the engine may share a busy machine. */
const PATIENCE = 300;

async function pageNumbers(bytes: Buffer): Promise<number[]> {
	const opened = await openPdf(bytes, { largestPart: bytes.length });
	if (opened.kind === 'encrypted') throw new Error('The PDF is closed by a password.');
	return Array.from({ length: opened.pageCount ?? 1 }, (_, index) => index + 1);
}

/** Reads a picture, or pages of a PDF, with the sandbox's OCR, through the official client. */
export async function readWithSandbox(bytes: Buffer, wanted?: number): Promise<AnsweredPage[]> {
	const sandbox = await startSandbox({ engine: 'ocr', requestsPerSecond: 0 });
	const client = ocrClient(sandbox.endpoint, { http: { reqTimeout: PATIENCE } });
	const isPdf = fileFormat(bytes) === 'pdf';
	const ImageBase64 = bytes.toString('base64');
	const read = async (number: number): Promise<AnsweredPage> => {
		const page = isPdf ? { IsPdf: true, PdfPageNumber: number } : {};
		const answer = await client.GeneralAccurateOCR({ ImageBase64, ...page });
		const picture = isPdf ? await drawnPage(bytes, number) : await pictureOf(bytes);
		return { number, response: { ...answer }, picture };
	};
	try {
		const numbers = isPdf && wanted === undefined ? await pageNumbers(bytes) : [wanted ?? 1];
		const pages: AnsweredPage[] = [];
		for (const number of numbers) pages.push(await read(number));
		return pages;
	} finally {
		await sandbox.close();
	}
}
