import { isUsablePolygon } from '../../../layout/place/shapes';
import type { RecognizedPage } from '../../../layout/page';
import type { Pause } from '../../../layout/pause';
import { GRADES } from './confidence';
import { drawLine } from './drawLine';
import { drawMark } from './drawMark';
import { escapeXml } from './escape';
import { frameOf, type Frame, type Picture } from './frame';
import type { Mark } from './mark';

export type { Picture } from './frame';
export type { Mark } from './mark';

export interface ReportPage {
	page: RecognizedPage;
	/** What was sent to the API, as Base64, which needs no escaping; without it the lines are drawn on a blank page. */
	picture?: Picture;
}

const HEAD = 76;
const LEGEND_STEP = 190;
const LEGEND_WIDTH = GRADES.length * LEGEND_STEP + 20;
const GAP = 40;
const NOTE_STEP = 22;
/** Pixels on the screen; the drawing itself is as large as the picture. */
const WIDEST = 1400;

const STYLE = `
	text { font-family: system-ui, sans-serif; unicode-bidi: isolate; white-space: pre }
	.page text { fill: transparent; cursor: text }
	.page polygon { fill-opacity: .12; stroke-width: 2 }
	.page g:hover polygon { fill-opacity: .35 }
	.marks polygon { fill: none; stroke: #0550ae; stroke-width: 4; pointer-events: stroke }
	.marks text { fill: #0550ae; font-weight: bold; paint-order: stroke; stroke: #fff; stroke-width: 4px }
`;

const legend = () =>
	GRADES.map(({ name, colour, dashes }, index) => {
		const x = 20 + index * LEGEND_STEP;
		return `<rect x="${x}" y="46" width="22" height="14" fill="${colour}" fill-opacity=".2" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/><text x="${x + 30}" y="58" font-size="14">${name}</text>`;
	}).join('');

const image = (picture: Picture | undefined, { width, height, turned }: Frame) =>
	picture
		? `<image href="${picture.dataUri}" width="${width}" height="${height}" preserveAspectRatio="none" style="image-orientation: ${turned ? 'from-image' : 'none'}"/>`
		: '';

/** Lines that the API gave no place, so that nothing is left out. */
const withoutPlace = ({ lines }: RecognizedPage): string[] =>
	lines.filter(({ polygon }) => !polygon || !isUsablePolygon(polygon)).map(({ text }) => text);

/** Texts one below the other, from below a height on. */
const drawNotes = (notes: readonly string[], top: number): string =>
	notes
		.map(
			(note, index) =>
				`<text x="20" y="${top + (index + 1) * NOTE_STEP}" font-size="14">${escapeXml(note)}</text>`,
		)
		.join('');

function drawPage(
	{ page, picture }: ReportPage,
	marks: readonly Mark[],
	frame: Frame,
	top: number,
): string {
	const { width, height } = frame;
	const notes = drawNotes(withoutPlace(page), height);
	const marked = marks.map((mark) => drawMark(mark, page)).join('');
	return `<g transform="translate(0 ${top})"><rect width="${width}" height="${height}" fill="#fff" stroke="#d0d7de"/>${image(picture, frame)}<g class="page" data-page="${page.page}">${page.lines.map(drawLine).join('')}</g><g class="marks">${marked}</g>${notes}</g>`;
}

/**
 * A drawing of what was read where: each page with its lines outlined and coloured by confidence,
 * their text on hover and to be selected. It has no script, and all text in it is escaped.
 * @param marks what the operation made of the lines: told above the pages, and framed on them
 */
export async function renderReport(
	pages: readonly ReportPage[],
	fileName: string,
	pause: Pause,
	marks: readonly Mark[] = [],
): Promise<string> {
	let top = HEAD + marks.length * NOTE_STEP;
	const drawn: { page: string; width: number }[] = [];
	for (const each of pages) {
		await pause();
		const frame = frameOf(each.page, each.picture);
		drawn.push({ page: drawPage(each, marks, frame, top), width: frame.width });
		top += frame.height + withoutPlace(each.page).length * NOTE_STEP + GAP;
	}
	const width = Math.ceil(drawn.reduce((most, each) => Math.max(most, each.width), LEGEND_WIDTH));
	const height = Math.ceil(top);
	const told = drawNotes(
		marks.map(({ about }) => about),
		HEAD - NOTE_STEP / 2,
	);
	const shown = Math.min(width, WIDEST);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${shown}" height="${Math.round((height * shown) / width)}"><style>${STYLE}</style><rect width="${width}" height="${height}" fill="#f6f8fa"/><text x="20" y="30" font-size="20" font-weight="bold">${escapeXml(fileName)}</text>${legend()}${told}${drawn.map(({ page }) => page).join('')}</svg>`;
}
