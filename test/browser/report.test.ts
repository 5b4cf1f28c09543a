import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

import type { Point, RecognizedPage, TextLine } from '../../layout/page';
import { renderReport, type ReportPage } from '../../nodes/TencentCloudOcr/report';
import { imageSize } from '../../nodes/TencentCloudOcr/report/imageSize';
import { launchBrowser } from '../../tools/browser';
import { rectangle } from '../helpers/rectangle';

const PICTURE = readFileSync(path.resolve(__dirname, '../../examples/files/invoice.png'));
const SIZE = { width: 1200, height: 800 };

const line = (text: string, polygon: Point[] | null, confidence: number | null = 99): TextLine => ({
	text,
	confidence,
	polygon,
	box: null,
	paragraph: null,
	words: [],
});

const pageOf = (...lines: TextLine[]): RecognizedPage => ({
	page: 1,
	angle: 0,
	lines,
});

describe('the visual report in a browser', () => {
	let browser: Browser;
	let page: Page;
	let alerts: string[];

	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(async () => await browser.close());

	beforeEach(async () => {
		page = await browser.newPage({ viewport: SIZE });
		alerts = [];
		page.on('dialog', (dialog) => {
			alerts.push(dialog.message());
			void dialog.dismiss();
		});
	});

	afterEach(async () => await page.close());

	/** Opens the SVG as a file of its own, as a person who has downloaded it does. */
	const open = async (pages: ReportPage[], fileName = 'scan.png') => {
		const svg = await renderReport(pages, fileName, async () => {});
		await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
	};

	it('puts a box on every line, where the line is on the picture', async () => {
		const size = imageSize(PICTURE, 'image/png');
		if (!size) throw new Error('the example has a size');
		const picture = {
			...size,
			dataUri: `data:image/png;base64,${PICTURE.toString('base64')}`,
		};
		const lines = [
			line('First', rectangle(100, 50, 200, 30)),
			line('Second', rectangle(400, 900, 300, 40), 60),
		];
		await open([{ page: pageOf(...lines), picture }]);
		const found = await page.evaluate(() => {
			const image = document.querySelector('image')?.getBoundingClientRect();
			if (!image) throw new Error('no picture');
			return [...document.querySelectorAll('polygon')].map((polygon) => {
				const box = polygon.getBoundingClientRect();
				return {
					x: (box.x - image.x) / image.width,
					y: (box.y - image.y) / image.height,
					width: box.width / image.width,
					height: box.height / image.height,
				};
			});
		});
		const expected = [
			[100, 50, 200, 30],
			[400, 900, 300, 40],
		].map(([x = 0, y = 0, width = 0, height = 0]) => ({
			x: x / size.width,
			y: y / size.height,
			width: width / size.width,
			height: height / size.height,
		}));
		expect(found).toHaveLength(2);
		for (const [index, place] of expected.entries()) {
			for (const [key, value] of Object.entries(place)) {
				expect(found[index]?.[key as keyof typeof place]).toBeCloseTo(value, 2);
			}
		}
	});

	it('shows the text on hover and lets it be selected', async () => {
		await open([{ page: pageOf(line('Total 638.64', rectangle(10, 10, 100, 20))) }]);
		const { title, selected } = await page.evaluate(() => {
			const text = document.querySelector('.page text');
			if (!text) throw new Error('no text');
			getSelection()?.selectAllChildren(text);
			return {
				title: document.querySelector('.page title')?.textContent,
				selected: getSelection()?.toString(),
			};
		});
		expect(title).toBe('Total 638.64 (99)');
		expect(selected).toBe('Total 638.64');
	});

	it.each([
		'<script>alert(1)</script>',
		'"><image href=x onerror=alert(1)>',
		"' onload='alert(1)",
		']]><!-- & &amp; &#x3c;script&#x3e; -->',
		'مرحبا بالعالم',
	])('keeps %s text', async (text) => {
		await open([{ page: pageOf(line(text, rectangle(10, 10, 100, 20)), line(text, null)) }], text);
		const shown = await page.evaluate(() =>
			[...document.querySelectorAll('text')].map(({ textContent }) => textContent),
		);
		expect(shown.filter((each) => each === text)).toHaveLength(3);
		expect(await page.locator('script').count()).toBe(0);
		expect(alerts).toEqual([]);
	});

	it('drops control characters, halves of characters and overrides of direction', async () => {
		const text = 'a\u0000b\u001bc\u202ed\ud800e\uffff';
		await open([{ page: pageOf(line(text, rectangle(10, 10, 100, 20))) }]);
		expect(await page.locator('.page text').textContent()).toBe('abcde');
	});

	it('names lines that have no place below the page', async () => {
		await open([{ page: pageOf(line('nowhere', null)) }]);
		expect(await page.locator('polygon').count()).toBe(0);
		expect(await page.locator('text', { hasText: 'nowhere' }).count()).toBe(1);
	});

	it('draws every page of a PDF, one below the other', async () => {
		const pages = [1, 2, 3].map((number) => ({
			page: { ...pageOf(line(`page ${number}`, rectangle(10, 10, 80, 20))), page: number },
		}));
		await open(pages, 'three.pdf');
		const tops = await page.evaluate(() =>
			[...document.querySelectorAll('.page')].map((each) => each.getBoundingClientRect().top),
		);
		expect(tops).toHaveLength(3);
		expect([...tops].sort((a, b) => a - b)).toEqual(tops);
	});
});
