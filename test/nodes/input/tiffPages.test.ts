import { createHash } from 'node:crypto';

import { tiffPages } from '../../../nodes/TencentCloudOcr/input/pages/tiffPages';
import { greyPage, greyTags, rawTiff } from '../../helpers/tiff/rawTiff';

const ALL = { pdfPages: 'all', maxPages: 10, pdfPassword: '' };
/** Noise cannot be packed. */
const noise = (side: number) => ({
	tags: { ...greyTags(side, side), 258: [8, 8, 8], 262: 2, 277: 3 },
	segments: [createHash('shake256', { outputLength: 3 * side * side }).digest()],
});
const { signal } = new AbortController();

test('pages that had to be made smaller are told when they are read', async () => {
	const file = rawTiff([noise(1650), greyPage(9, 9, 0), noise(2850)]);
	const { pages, pageCount, remark } = await tiffPages(file, ALL, signal);
	expect([pageCount, remark?.()]).toEqual([3, undefined]);
	for (const page of pages) {
		const { image } = await page.content();
		expect(image?.length).toBeLessThanOrEqual(page.most);
	}
	expect(remark?.()).toBe(
		'page 1 sent in grey, being too large for the API otherwise; page 3 scaled down, being too large for the API otherwise',
	);
}, 60_000);

test('what is given up is not taken for a fault of the file', async () => {
	const stop = new AbortController();
	const { pages } = await tiffPages(rawTiff([greyPage(9, 9, 0)]), ALL, stop.signal);
	stop.abort(new Error('stopped by the user'));
	await expect(pages[0]?.content()).rejects.toThrow('stopped by the user');
});
