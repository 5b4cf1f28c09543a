import { cutPages } from '../helpers/pdf/cutPages';
import { pause } from '../../pdf/pause';
import { stream, twoPages } from '../helpers/pdf/twoPages';

/** What the event loop does while something else goes on: the most pauses that were over between two of its turns. */
const mostPausesInOneTurn = async (workers: number, pauses: number): Promise<number> => {
	let over = 0;
	let most = 0;
	let working = true;
	const count = (): void => {
		most = Math.max(most, over);
		over = 0;
		if (working) setImmediate(count);
	};
	setImmediate(count);
	await Promise.all(
		Array.from({ length: workers }, async () => {
			for (let done = 0; done < pauses; done += 1) {
				await pause();
				over += 1;
			}
		}),
	);
	working = false;
	return most;
};

test('however many pages are cut at once, one of them works in each turn of the event loop', async () => {
	expect(await mostPausesInOneTurn(40, 5)).toBe(1);
});

test('a picture in plain samples is compressed before the page is judged too large', async () => {
	const [width, height] = [1200, 800];
	const samples = Buffer.alloc(width * height, 200);
	const file = twoPages({
		resources: '/XObject << /Im 9 0 R >>',
		content: stream('q 200 0 0 100 20 20 cm /Im Do Q'),
		more: [
			{
				entries: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray`,
				content: samples,
			},
		],
	});
	const [first] = (await cutPages(file, { largestCut: 100_000 })) ?? [];
	expect(first?.bytes.length).toBeLessThan(20_000);
});

test.each([
	[1000, true],
	[90_000, false],
])('%i widths of a font are packed: %j, for packing is done in one go', async (count, packed) => {
	const widths = Array.from({ length: count }, (_, glyph) => 100_000 + glyph).join(' ');
	const file = twoPages({
		fonts: '/F1 9 0 R',
		more: [`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Known [ ${widths} ] >>`],
	});
	const [first] = (await cutPages(file)) ?? [];
	expect(first?.pageNumber).toBe(1);
	expect(first?.bytes.equals(file)).toBe(false);
	expect(first?.bytes.includes('/ObjStm')).toBe(packed);
});
