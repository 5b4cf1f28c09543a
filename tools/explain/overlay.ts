import { escaped } from '../tables/html/escaped';
import { drawLeftOut, drawLine, drawOrder, drawTable } from './draw';
import type { Explained } from './explained';
import type { Picture } from './picture';
import type { Place } from './place';
import { box, hullOf, text } from './svg';
import { laid, lieOf, type Lie } from './upright';

/** Labels are as large as on a page whose lines are so many pixels high, and grow with the lines. */
const USUAL_LINE = 22;
const MARGIN = 20;
const HEAD = 40;

const STYLE = `
	text { font-family: system-ui, sans-serif }
	rect, line, polyline { vector-effect: non-scaling-stroke }
	.line { fill-opacity: .12 }
	.none { fill: #6b7280; stroke: #6b7280 } .row { fill: #15803d; stroke: #15803d }
	.heading { fill: #7c3aed; stroke: #7c3aed } .note { fill: #c2410c; stroke: #c2410c }
	.column { fill: #3b82f6; fill-opacity: .1; stroke: #3b82f6; stroke-dasharray: 6 4 }
	.between { stroke: #3b82f6; stroke-opacity: .6 } .name { fill: #1d4ed8 }
	.refusal { fill: none; stroke: #a16207; stroke-dasharray: 8 4 } .refused { fill: #a16207 }
	.block { fill: none; stroke: #be185d; stroke-dasharray: 2 3 } .kind { fill: #be185d }
	.order { fill: none; stroke: #be185d; stroke-opacity: .45; stroke-width: 2 } .number { fill: #be185d }
`;

const LEGEND = [
	['none', 'in no table'],
	['heading', 'names of columns'],
	['row', 'in a row'],
	['note', 'note in a table'],
] as const;

const picturePlace = ({ width, height }: Picture, lie: Lie): Place => {
	const corners = [
		{ x: 0, y: 0 },
		{ x: width, y: 0 },
		{ x: width, y: height },
		{ x: 0, y: height },
	].map((corner) => laid(corner, lie));
	return hullOf(corners.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
};

const unitOf = (places: readonly Place[]): number => {
	const heights = places.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
	return (heights[heights.length >> 1] ?? USUAL_LINE) / USUAL_LINE;
};

/** A drawing of what the node makes of the page, over its picture turned upright where there is one. */
export function overlay(explained: Explained, picture: Picture | null, title: string): string {
	const lie = lieOf(explained.lines);
	const places = explained.lines.flatMap(({ place }) => place ?? []);
	const around = [...places, ...(picture ? [picturePlace(picture, lie)] : [])];
	const { left, right, top, bottom } =
		around.length > 0 ? hullOf(around) : { left: 0, right: 600, top: 0, bottom: 200 };
	const unit = unitOf(places);
	const [x, y] = [left - MARGIN * unit, top - (MARGIN + HEAD) * unit];
	const width = right - left + 2 * MARGIN * unit;
	const height = bottom - top + (2 * MARGIN + HEAD) * unit;
	const [cos, sin] = [Math.cos(lie.turn), Math.sin(lie.turn)];
	const image = picture
		? `<image href="${picture.href}" width="${picture.width}" height="${picture.height}" opacity=".6" preserveAspectRatio="none" style="image-orientation: none" transform="matrix(${cos} ${sin} ${-sin} ${cos} ${lie.move.x} ${lie.move.y})"/>`
		: '';
	const legend = LEGEND.map(
		([role, name], index) =>
			`<g transform="translate(${index * 150} 0)">${box({ left: 0, top: 0, right: 20, bottom: 12 }, `line ${role}`)}${text(26, 11, 13, '', name)}</g>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, width, height].map(Math.round).join(' ')}" width="${Math.round(width)}" height="${Math.round(height)}">
<style>${STYLE}</style>
<title>${escaped(title)}</title>
<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>
<g transform="translate(${x + MARGIN * unit} ${y + 10 * unit}) scale(${unit})">${legend.join('')}</g>
${image}
${explained.tables.map((table, index) => drawTable(table, index + 1, explained.lines, unit)).join('\n')}
${explained.candidates.map((candidate) => drawLeftOut(candidate, unit)).join('\n')}
${explained.lines.map((line, index) => drawLine(line, index, picture === null)).join('\n')}
${drawOrder(explained, unit)}
</svg>
`;
}
