import type { Locator } from 'playwright-core';

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A movement that has not begun, or is over. */
const STILL_FRAMES = 30;

async function boxesOf(elements: Locator): Promise<Box[]> {
	const boxes = await Promise.all(
		(await elements.all()).map(async (element) => await element.boundingBox()),
	);
	return boxes.filter((box) => box !== null);
}

/** Where the elements are when they have come to rest. */
async function boxesAtRest(elements: Locator): Promise<Box[]> {
	let boxes: Box[] = [];
	for (let still = 0; still < STILL_FRAMES; still++) {
		const before = JSON.stringify(boxes);
		await elements.page().evaluate('new Promise(requestAnimationFrame)');
		boxes = await boxesOf(elements);
		if (JSON.stringify(boxes) !== before) still = 0;
	}
	return boxes;
}

/** The smallest box, in pixels of the page, that holds all of these elements with a margin around them. */
export async function around(elements: Locator, margin: number): Promise<Box> {
	const boxes = await boxesAtRest(elements);
	const left = Math.min(...boxes.map(({ x }) => x)) - margin;
	const top = Math.min(...boxes.map(({ y }) => y)) - margin;
	const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
	return { x: left, y: top, width: right - left, height: bottom - top };
}
