import { linesOf } from '../../layout/blocks/unplaced';
import type { Page, RecognizedPage, TextLine } from '../../layout/page';
import { readPage } from '../../layout/readPage';
import { renderText, type TextLayout } from '../../layout/text';

type Corner = readonly [x: number, y: number];

/** A line as the API gives it for a straight page. */
export const line = (
	text: string,
	x: number,
	y: number,
	width: number,
	height = 20,
	paragraph: number | null = null,
): TextLine => ({
	text,
	confidence: 99,
	polygon: [
		{ x, y },
		{ x: x + width, y },
		{ x: x + width, y: y + height },
		{ x, y: y + height },
	],
	box: { x, y, width, height },
	paragraph,
	words: [],
});

export const pageOf = (lines: TextLine[], angle: number | null = 0): RecognizedPage => ({
	page: 1,
	angle,
	lines,
});

/** Turns the picture by the given degrees clockwise about the origin; boxes stay upright. */
export const turned = (page: RecognizedPage, degrees: number, keepBoxes = true): RecognizedPage => {
	const a = (degrees * Math.PI) / 180;
	return {
		...page,
		angle: degrees,
		lines: page.lines.map((each) => ({
			...each,
			polygon:
				each.polygon?.map(({ x, y }) => ({
					x: Math.round(x * Math.cos(a) - y * Math.sin(a)),
					y: Math.round(x * Math.sin(a) + y * Math.cos(a)),
				})) ?? null,
			box: keepBoxes ? each.box : null,
		})),
	};
};

const seedLine = (
	text: string,
	paragraph: number,
	[x, y, width, height]: readonly [number, number, number, number],
	polygon: readonly Corner[],
): TextLine => ({
	text,
	confidence: 100,
	polygon: polygon.map(([px, py]) => ({ x: px, y: py })),
	box: { x, y, width, height },
	paragraph,
	words: [],
});

/** The example of the API's own page: its seven lines with its boxes. */
export const examplePage: RecognizedPage = {
	page: 1,
	angle: -0.010009765625,
	lines: [
		seedLine(
			'Intermittent Fasting: The Slim Revolution Sweeping Worldwide',
			1,
			[446, 93, 264, 26],
			[
				[446, 93],
				[709, 94],
				[708, 118],
				[446, 116],
			],
		),
		seedLine(
			'Special report.',
			2,
			[47, 198, 103, 30],
			[
				[47, 201],
				[148, 198],
				[149, 225],
				[48, 227],
			],
		),
		seedLine(
			'In 2009, I wrote "101 Things to Do Before Losing Weight" (101Things to Do',
			3,
			[88, 243, 629, 34],
			[
				[88, 243],
				[716, 246],
				[716, 276],
				[88, 273],
			],
		),
		seedLine(
			'BeforeYou Diet), summarize my discouraging experience attempting various popular weight loss methods, each approach',
			3,
			[43, 290, 675, 31],
			[
				[43, 292],
				[717, 290],
				[717, 318],
				[43, 320],
			],
		),
		seedLine(
			'All methods seem doomed to fail.',
			3,
			[44, 338, 194, 30],
			[
				[44, 340],
				[237, 338],
				[237, 365],
				[44, 367],
			],
		),
		seedLine(
			"In the past two decades of weight loss methods I've been exposed to, only intermittent fasting has helped me slim down",
			4,
			[87, 382, 635, 30],
			[
				[87, 384],
				[721, 382],
				[721, 409],
				[87, 411],
			],
		),
		seedLine(
			'No rebound afterward. As for the health benefits of anti-aging, they come effortlessly.',
			4,
			[41, 430, 582, 31],
			[
				[41, 432],
				[622, 430],
				[622, 457],
				[41, 460],
			],
		),
	],
};

const pause = async (): Promise<void> => {};

/** A page as it is read. */
export const read = async (page: RecognizedPage): Promise<Page> => await readPage(page, pause);

/** The text of one page. */
export const textOf = async (page: RecognizedPage, layout: TextLayout): Promise<string> =>
	(await renderText([await read(page)], layout, pause)).join('');

/** The page's lines in the order in which a person reads them, by their places in the engine's own order. */
export const orderOf = async (page: RecognizedPage): Promise<number[]> =>
	(await read(page)).blocks.flatMap(linesOf);
