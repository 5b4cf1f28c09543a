import { isNumeric, shapeOf } from '../../words/kinds';

/** Part of a column's numbers that may look like a text that is unlike the column. */
const ALIKE = 0.3;

/** Tells whether a text is unlike what stands in its column: words, or numbers of another shape. */
export const unlikeness = (
	cells: readonly { text: string; column: number }[],
): ((text: string, column: number) => boolean) => {
	const all = new Map<number, number>();
	const shapes = new Map<string, number>();
	const keyOf = (text: string, column: number): string => `${column} ${shapeOf(text)}`;
	for (const { text, column } of cells) {
		all.set(column, (all.get(column) ?? 0) + 1);
		const key = keyOf(text, column);
		shapes.set(key, (shapes.get(key) ?? 0) + 1);
	}
	return (text, column) => {
		const count = all.get(column) ?? 0;
		if (!isNumeric(text)) return true;
		return count > 0 && (shapes.get(keyOf(text, column)) ?? 0) < ALIKE * count;
	};
};
