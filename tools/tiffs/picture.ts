import { createCanvas } from '@napi-rs/canvas';

const [WIDTH, HEIGHT] = [420, 150];

/** A page as a small PNG, different in all corners so that a turn or a mirror shows. */
export const pageOf = (page: number): Buffer => {
	const canvas = createCanvas(WIDTH, HEIGHT);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, WIDTH, HEIGHT);
	context.fillStyle = '#123a6d';
	context.fillRect(0, 0, 12, 12);
	context.fillStyle = '#a01818';
	context.fillRect(WIDTH - 24, HEIGHT - 8, 24, 8);
	context.fillStyle = '#000';
	context.font = '34px sans-serif';
	context.fillText(`Delivery note ${4710 + page}`, 30, 60);
	context.fillText(`Total ${page}8.50`, 30, 120);
	return canvas.toBuffer('image/png');
};
