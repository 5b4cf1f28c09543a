import type { RecognizedPage } from '../../../layout/page';
import { isUsablePolygon } from '../../../layout/place/shapes';
import { escapeXml } from './escape';
import type { Mark } from './mark';
import { pointsOf, round } from './points';

/** A mark on its lines of one page: a frame around each, its name above the first. */
export function drawMark(
	{ name, about, lines }: Mark,
	{ page, lines: all }: RecognizedPage,
): string {
	const polygons = lines.flatMap((line) => {
		const polygon = line.page === page ? all[line.index]?.polygon : null;
		return polygon && isUsablePolygon(polygon) ? [polygon] : [];
	});
	const [first] = polygons;
	if (!first) return '';
	const frames = polygons.map((polygon) => `<polygon points="${pointsOf(polygon)}"/>`).join('');
	const [{ x, y }] = first;
	return `<g><title>${escapeXml(about)}</title>${frames}<text x="${round(x)}" y="${round(y - 4)}" font-size="14">${escapeXml(name)}</text></g>`;
}
