/**
 * Draws the boxes of a document over its pictures, for a look: `tsx tools/tables/show.ts FOLDER NAME`
 * writes NAME-1.png and so on into the current folder and prints the true tables. Polygons are red;
 * the numbers give the order of the lines.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { TableDocument } from './document';

async function main(): Promise<void> {
	const [folder = '.', name = ''] = process.argv.slice(2);
	const text = readFileSync(join(folder, `${name}.json`), 'utf8');
	const document: TableDocument = JSON.parse(text);
	for (const [index, { picture, response }] of document.pages.entries()) {
		const image = await loadImage(join(folder, picture));
		const canvas = createCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		context.drawImage(image, 0, 0);
		context.strokeStyle = 'red';
		context.fillStyle = 'blue';
		context.font = '12px sans-serif';
		response.TextDetections.forEach(({ Polygon }, line) => {
			context.beginPath();
			for (const { X, Y } of Polygon) context.lineTo(X, Y);
			context.closePath();
			context.stroke();
			context.fillText(String(line + 1), Polygon[0]?.X ?? 0, Polygon[0]?.Y ?? 0);
		});
		writeFileSync(`${name}-${index + 1}.png`, canvas.toBuffer('image/png'));
	}
	for (const { header, rows } of document.tables) {
		console.log([header, ...rows].map((cells) => cells.join(' | ')).join('\n'), '\n');
	}
}

void main();
