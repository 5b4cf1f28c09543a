import type { Browser, Page } from 'playwright-core';
import { withPage } from '../browser';
import { seededRandom } from '../random';
import { measureLines, type MeasuredLine } from '../textLines';
import { contextFor, type Context } from './context';
import type { Size } from './geometry';
import { pageHtml } from './html/pageHtml';
import type { Draft, Language, Trait } from './model';
import { ocrLines } from './answer/ocrLines';
import { greyPicture } from './picture/picture';
import type { Plan } from './plan';
import { wireResponse, type Tilt, type WireResponse } from './answer/response';
import { styleFor, type Style } from './html/style';
import { trueTables, type TrueTable } from './truth';

/** One document of the corpus, as its JSON file holds it. */
export interface TableDocument {
	kind: string;
	language: Language;
	traits: Trait[];
	pages: Array<Size & { picture: string; response: WireResponse }>;
	tables: TrueTable[];
}

interface NamedBytes {
	name: string;
	bytes: Buffer;
}

interface Made {
	document: TableDocument;
	pictures: NamedBytes[];
}

const SHORTEST = 700;

/** @param withPictures without them the document is the same, and made much faster */
export async function documentOf(plan: Plan, browser: Browser, withPictures = true): Promise<Made> {
	const context = contextFor(plan.name, plan.language, plan.traits);
	const draft = plan.write(context);
	const style = styleFor(context);
	const measured = await measuredPages(draft, style, browser);
	const height = Math.max(SHORTEST, ...measured.map((page) => page.height));
	const size = { width: style.width, height };
	const pictures: NamedBytes[] = [];
	const pages: TableDocument['pages'] = [];
	for (const [index, { lines }] of measured.entries()) {
		const tilt = tiltOf(context);
		const picture = `${plan.name}-${index + 1}.${context.has('noise') ? 'jpg' : 'png'}`;
		if (withPictures) {
			const screenshot = await shot(pageHtml(draft, index, style), size, tilt.real, browser);
			const noise = context.has('noise') ? seededRandom(`${plan.name} noise`) : null;
			pictures.push({ name: picture, bytes: await greyPicture(screenshot, noise) });
		}
		const read = ocrLines(lines, plan.kind !== 'no-table', context);
		pages.push({ ...size, picture, response: wireResponse(read, size, tilt, context) });
	}
	const tables = trueTables(
		draft.tables,
		measured.map(({ lines }) => lines),
	);
	const { kind, language, traits } = plan;
	return { document: { kind, language, traits, pages, tables }, pictures };
}

/** Skewed pages are reported with their angle; pages of residual skew as if they were straight. */
function tiltOf(context: Context): Tilt {
	const error = (context.random() - 0.5) * 0.2;
	const side = context.chance(0.5) ? 1 : -1;
	const real = side * (0.9 + context.random() * 1.2);
	if (context.has('skewed')) return { real, reported: real + error };
	if (context.has('residual-skew')) return { real, reported: error };
	return { real: 0, reported: error };
}

interface MeasuredPage {
	lines: MeasuredLine[];
	height: number;
}

/** Lays out each page as tall as its content. */
async function measuredPages(
	draft: Draft,
	style: Style,
	browser: Browser,
): Promise<MeasuredPage[]> {
	return withPage(browser, { width: style.width, height: SHORTEST }, async (page) => {
		const measured: MeasuredPage[] = [];
		for (const index of draft.pages.keys()) {
			await load(page, pageHtml(draft, index, style));
			const height = await page.evaluate<number>('document.documentElement.scrollHeight');
			measured.push({ lines: await measureLines(page), height: Math.ceil(height) });
		}
		return measured;
	});
}

/** A screenshot of the page, turned about the middle of the picture. */
function shot(html: string, size: Size, degrees: number, browser: Browser): Promise<Buffer> {
	const turn = `<style>body { height: ${size.height}px; transform: rotate(${degrees}deg); } html { overflow: hidden; }</style>`;
	return withPage(browser, size, async (page) => {
		await load(page, html + (degrees === 0 ? '' : turn));
		return page.screenshot();
	});
}

async function load(page: Page, html: string): Promise<void> {
	await page.setContent(html);
	await page.evaluate('document.fonts.ready.then(() => true)');
}
