import { isNumeric, shapeOf } from '../../words/kinds';

/** Part of a column's texts that have the shape which most of them have. */
export const alikeShare = (texts: readonly string[]): number => {
	const shapes = new Map<string, number>();
	for (const shape of texts.map(shapeOf)) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
	return Math.max(0, ...shapes.values()) / Math.max(texts.length, 1);
};

/** The words of a column that come several times in it. */
export const repeatedWords = (column: readonly string[]): string[] => {
	const counts = new Map<string, number>();
	for (const text of column) counts.set(text, (counts.get(text) ?? 0) + 1);
	return column.filter(
		(text) => (counts.get(text) ?? 0) > 1 && /\p{L}/u.test(text) && !isNumeric(text),
	);
};
