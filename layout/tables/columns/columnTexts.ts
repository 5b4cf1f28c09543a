import { median } from '../../place/median';
import { neighbours } from '../../place/neighbours';
import { isNumeric, shapeOf } from '../../words/kinds';

/** Part of a column's texts that have the shape which most of them have. */
export const alikeShare = (texts: readonly string[]): number => {
	const shapes = new Map<string, number>();
	for (const shape of texts.map(shapeOf)) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
	return Math.max(0, ...shapes.values()) / Math.max(texts.length, 1);
};

/** Numbers of a column from which on even steps tell an axis, and part of its cells that they are. */
const TICKS = { least: 4, most: 0.75 };
const TICK = /^\s*[-+−–]?\d+(?:[.,]\d+)?\s*%?\s*$/u;

/** The numbers of a column that go up or down by one step, which is more than that of a count. */
export const ticksOf = (column: readonly string[]): string[] => {
	const ticks = column.filter((text) => TICK.test(text));
	const values = ticks.map((text) =>
		Number(text.replace(/[−–]/u, '-').replace(',', '.').replace(/[\s%]/gu, '')),
	);
	const steps = neighbours(values).map(([before, value]) => value - before);
	const step = median(steps, 0);
	const isEven = steps.every((each) => Math.abs(each - step) <= Math.abs(step) / 100);
	const isAxis = ticks.length >= TICKS.least && ticks.length >= TICKS.most * column.length;
	return isAxis && isEven && step !== 0 && Math.abs(step) !== 1 ? ticks : [];
};

/** The words of a column that come several times in it. */
export const repeatedWords = (column: readonly string[]): string[] => {
	const counts = new Map<string, number>();
	for (const text of column) counts.set(text, (counts.get(text) ?? 0) + 1);
	return column.filter(
		(text) => (counts.get(text) ?? 0) > 1 && /\p{L}/u.test(text) && !isNumeric(text),
	);
};
