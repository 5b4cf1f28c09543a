import { named } from '../helpers/files';
import { useOcr } from '../helpers/ocr';
import { HELVETICA, rawPdf, textContent, type RawObject } from '../helpers/rawPdf';

const MEGABYTE = 1024 * 1024;
const ocr = useOcr({ latencyMs: 2000, binaryMode: 'filesystem' });

/** Pages that share a picture: each of them alone is as large as the file. */
function sharing(pages: number, picture: number): Buffer {
	const kids = Array.from({ length: pages }, (_, index) => `${5 + 2 * index} 0 R`).join(' ');
	const objects = Array.from({ length: pages }, (_, index): RawObject[] => [
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I 4 0 R >> >> >>`,
		{ entries: '', content: `${textContent(`page ${index + 1}`)} /I Do` },
	]);
	return rawPdf([
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`,
		HELVETICA,
		{
			entries: '/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8',
			content: Buffer.alloc(picture, 'x'),
		},
		...objects.flat(),
	]);
}

test('requests are held by what they take, not by what a page of the file takes on average', async () => {
	const { items, error } = await ocr.run({
		items: [{ files: { data: named('slides.pdf', sharing(20, 5 * MEGABYTE)) } }],
	});
	expect(error).toBeUndefined();
	expect(items[0]?.json).toMatchObject({ pageCount: 20, lineCount: 20 });
	const atOnce = Math.max(...ocr.sandbox.calls.map(({ inFlight }) => inFlight));
	const largest = Math.max(...ocr.sandbox.calls.map(({ arrivedBytes }) => arrivedBytes));
	expect(largest).toBeGreaterThan(6 * MEGABYTE);
	expect(atOnce * largest).toBeLessThan(96 * MEGABYTE);
	expect(atOnce).toBeGreaterThan(8);
});
