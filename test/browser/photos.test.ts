import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser } from 'playwright-core';

import type { Point } from '../../layout/page';
import { renderReport } from '../../nodes/TencentCloudOcr/report';
import { imageSize } from '../../nodes/TencentCloudOcr/report/imageSize';
import { launchBrowser, withPage } from '../../tools/browser';
import { exif, withSegment } from '../helpers/exif';
import { rectangle } from '../helpers/rectangle';
import { line, pageOf } from '../layout/pages';

/** A photo as it is seen upright, white but for one black line. */
const [WIDTH, HEIGHT] = [300, 200];
const LINE = rectangle(20, 30, 160, 20);

/** The photo as a camera stores it that lay so many degrees off, and the line's corners on what is stored. */
function storedPhoto(orientation: number, degrees: number) {
	const isOnItsSide = degrees % 180 !== 0;
	const canvas = createCanvas(isOnItsSide ? HEIGHT : WIDTH, isOnItsSide ? WIDTH : HEIGHT);
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.translate(canvas.width / 2, canvas.height / 2);
	context.rotate((degrees * Math.PI) / 180);
	context.translate(-WIDTH / 2, -HEIGHT / 2);
	context.fillStyle = 'black';
	const [from, , to] = LINE;
	context.fillRect(from.x, from.y, to.x - from.x, to.y - from.y);
	const { a, b, c, d, e, f } = context.getTransform();
	return {
		jpeg: withSegment(canvas.toBuffer('image/jpeg', 90), exif('MM', orientation)),
		corners: LINE.map(({ x, y }) => ({ x: a * x + c * y + e, y: b * x + d * y + f })),
	};
}

describe.each([
	[1, 0],
	[3, 180],
	[6, -90],
	[8, 90],
])('on a photo of EXIF orientation %i', (orientation, degrees) => {
	const { jpeg, corners } = storedPhoto(orientation, degrees);
	let browser: Browser;

	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => await browser.close());

	/** The report as a person sees it, and where it has the line. */
	const shown = async (polygon: Point[], angle: number) => {
		const size = imageSize(jpeg, 'image/jpeg');
		if (!size) throw new Error('the photo has no size');
		const picture = { ...size, dataUri: `data:image/jpeg;base64,${jpeg.toString('base64')}` };
		const page = pageOf([{ ...line('black', 0, 0, 1), polygon }], angle);
		const svg = await renderReport([{ page, picture }], 'photo.jpg', async () => {});
		return await withPage(browser, { width: 1200, height: 800 }, async (tab) => {
			await tab.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
			const box = await tab.locator('.page polygon').boundingBox();
			if (!box) throw new Error('the line is not drawn');
			// What is black then is the photo's own line.
			await tab.evaluate(() => document.querySelector('.page')?.remove());
			return { box, shot: await loadImage(await tab.screenshot()) };
		});
	};

	it.each<[string, Point[], number]>([
		['turns it', LINE, 0],
		['takes it as it is stored', corners, degrees],
	])('a line lies where it is printed, where the API %s', async (_, polygon, angle) => {
		const { box, shot } = await shown(polygon, angle);
		const canvas = createCanvas(shot.width, shot.height);
		const context = canvas.getContext('2d');
		context.drawImage(shot, 0, 0);
		const isBlack = (x: number, y: number) =>
			(context.getImageData(Math.round(x), Math.round(y), 1, 1).data[0] ?? 255) < 100;
		const inBox = [0.25, 0.75].map((share) =>
			isBlack(box.x + share * box.width, box.y + share * box.height),
		);
		expect(inBox).toEqual([true, true]);
		expect(isBlack(box.x + box.width + 20, box.y + box.height + 20)).toBe(false);
	});
});
