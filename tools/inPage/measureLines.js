/**
 * Runs inside the browser page. Every line of text as Chromium laid it out, in document order; taken
 * character by character, so that a wrapped text gives the lines that a reader sees.
 */
(() => {
	const numbers = new Map();
	const numberOf = (element) => {
		if (!numbers.has(element)) numbers.set(element, numbers.size);
		return numbers.get(element);
	};
	const blockOf = (node) => {
		let element = node.parentElement;
		while (getComputedStyle(element).display === 'inline') element = element.parentElement;
		return element;
	};
	const centre = (box) => box.y + box.height / 2;
	const goesOn = (line, block, box) =>
		line?.block === block &&
		Math.abs(centre(line) - centre(box)) < box.height / 2 &&
		box.x >= line.x + line.width - 2;

	const lines = [];
	let line;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = blockOf(node);
		const block = numberOf(element);
		const row = element.closest('tr');
		const cell = element.closest('[data-cell]')?.dataset.cell ?? null;
		const size = parseFloat(getComputedStyle(element).fontSize);
		const range = document.createRange();
		let offset = 0;
		for (const character of node.textContent) {
			range.setStart(node, offset);
			offset += character.length;
			range.setEnd(node, offset);
			const box = range.getClientRects()[0];
			if (!box || box.width === 0) continue;
			if (goesOn(line, block, box)) {
				const bottom = Math.max(line.y + line.height, box.bottom);
				line.text += character.replace(/\s/, ' ');
				line.width = box.right - line.x;
				line.y = Math.min(line.y, box.y);
				line.height = bottom - line.y;
				line.ends.push(box.right);
			} else if (character.trim()) {
				line = { text: character, x: box.x, y: box.y, width: box.width, height: box.height };
				line.ends = [box.right];
				lines.push(Object.assign(line, { block, row: row ? numberOf(row) : null, cell, size }));
			}
		}
	}
	return lines.map(({ text, ends, ...rest }) => {
		const shown = text.trimEnd();
		const kept = ends.slice(0, [...shown].length);
		return { ...rest, text: shown, width: kept.at(-1) - rest.x, ends: kept };
	});
})();
