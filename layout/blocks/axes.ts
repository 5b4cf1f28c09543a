import type { PlacedLine } from '../page';

import { partitionPoint } from '../lists/partitionPoint';
import { share } from '../lists/share';
import { middleOf } from '../place/span';
import { heightOf } from './segments';
import { AXIS } from './measures';

/** A plain number, as stands along an axis. */
const TICK = /^\s*[-+−–]?\d+(?:[.,]\d+)?\s*%?\s*$/u;

interface Tick {
	placed: PlacedLine;
	value: number;
	/** Of its middle, in pixels. */
	y: number;
}

const ticksOf = (lines: readonly PlacedLine[]): Tick[] =>
	lines
		.filter(({ line }) => TICK.test(line.text))
		.map((placed) => ({
			placed,
			value: Number(
				placed.line.text.replace(/[−–]/u, '-').replace(',', '.').replace(/[\s%]/gu, ''),
			),
			y: middleOf([placed]),
		}));

/** Numbers that end below one another, from top to bottom. */
const inLine = (ticks: readonly Tick[]): Tick[][] => {
	const stacks: Tick[][] = [];
	for (const tick of [...ticks].sort((a, b) => a.placed.right - b.placed.right)) {
		const stack = stacks.at(-1);
		const last = stack?.at(-1)?.placed;
		if (last && tick.placed.right - last.right <= AXIS.inLine * heightOf(last)) stack?.push(tick);
		else stacks.push([tick]);
	}
	return stacks.map((stack) => stack.sort((a, b) => a.y - b.y));
};

const isLike = (a: number, b: number, tolerance: number): boolean =>
	Math.abs(a - b) <= tolerance * Math.abs(b);

/** The longest stretches of a stack whose numbers and whose places go on by even steps. */
const evenRuns = (stack: readonly Tick[]): Tick[][] => {
	const runs: Tick[][] = [];
	let run: Tick[] = [];
	const isNext = (above: Tick, tick: Tick): boolean => {
		const step = tick.value - above.value;
		if (step === 0 || Math.abs(step) === 1) return false;
		const before = run.at(-2);
		return (
			!before ||
			(isLike(step, above.value - before.value, AXIS.step) &&
				isLike(tick.y - above.y, above.y - before.y, AXIS.pitch))
		);
	};
	for (const tick of stack) {
		const above = run.at(-1);
		if (above && !isNext(above, tick)) {
			runs.push(run);
			const step = tick.value - above.value;
			run = step === 0 || Math.abs(step) === 1 ? [] : [above];
		}
		run.push(tick);
	}
	return [...runs, run];
};

/** Lines in order from top to bottom, for the one question of which have a tick at their height and another text. */
const besideOf = (lines: readonly PlacedLine[]) => {
	const sorted = [...lines].sort((a, b) => middleOf([a]) - middleOf([b]));
	return ({ placed, y }: Tick): PlacedLine[] => {
		const near = AXIS.level * heightOf(placed);
		return sorted
			.slice(
				partitionPoint(sorted, (line) => middleOf([line]) < y - near),
				partitionPoint(sorted, (line) => middleOf([line]) <= y + near),
			)
			.filter(({ line }) => line.text !== placed.line.text);
	};
};

/**
 * The numbers along the upright axes of charts: below one another at even steps, which stand for even steps of a value,
 * most of them alone on their row but for the same axis of a chart beside. Numbers that count by one are none, as rows
 * and years do the same.
 */
export const findAxes = (lines: readonly PlacedLine[]): PlacedLine[] => {
	const beside = besideOf(lines);
	return inLine(ticksOf(lines))
		.flatMap(evenRuns)
		.filter((run) => run.length >= AXIS.ticks)
		.filter((run) => share(run, (tick) => beside(tick).length === 0) >= AXIS.alone)
		.flatMap((run) => run.map(({ placed }) => placed));
};
