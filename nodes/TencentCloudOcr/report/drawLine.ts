import { isUsablePolygon, type Corners } from '../../../layout/place/shapes';
import type { TextLine } from '../../../layout/page';
import { gradeOf } from './confidence';
import { escapeXml } from './escape';
import { pointsOf, round } from './points';

/** Upright letters take about this part of a line's height. */
const LETTER_HEIGHT = 0.8;

/** Invisible text over the picture that a person can select and search: as long as the line, and as tilted. */
function selectable(text: string, [topLeft, topRight, , bottomLeft]: Corners): string {
	const angle = (Math.atan2(topRight.y - topLeft.y, topRight.x - topLeft.x) * 180) / Math.PI;
	const length = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y);
	const height = Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y);
	const place = `translate(${round(topLeft.x)} ${round(topLeft.y)}) rotate(${round(angle)})`;
	return `<text transform="${place}" y="${round(height * LETTER_HEIGHT)}" font-size="${round(height * LETTER_HEIGHT)}" textLength="${round(length)}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

/** A line's outline, coloured by confidence, with its text on hover; empty for a line without a place. */
export function drawLine({ text, confidence, polygon }: TextLine): string {
	if (!polygon || !isUsablePolygon(polygon)) return '';
	const grade = gradeOf(confidence);
	const title = escapeXml(`${text} (${confidence ?? 'confidence not told'})`);
	return `<g><title>${title}</title><polygon points="${pointsOf(polygon)}" fill="${grade?.colour}" stroke="${grade?.colour}" stroke-dasharray="${grade?.dashes}"/>${selectable(text, polygon)}</g>`;
}
