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

/** From one tick to the next below it: on the page, and in value. */
const stepOf = (above: Tick, tick: Tick) => ({
	pitch: tick.y - above.y,
	value: tick.value - above.value,
});

/** Whether a stack goes on with a tick below: by a step of more than a count's, like the one before. */
const goesOn = (run: readonly Tick[], tick: Tick): boolean => {
	const [before, above] = [run.at(-2), run.at(-1)];
	if (!above) return true;
	const step = stepOf(above, tick);
	if (step.value === 0 || Math.abs(step.value) === 1) return false;
	if (!before) return true;
	const last = stepOf(before, above);
	return isLike(step.value, last.value, AXIS.step) && isLike(step.pitch, last.pitch, AXIS.pitch);
};

/** The stretches of a stack whose numbers and whose places go on by even steps; two may share the tick between them. */
const evenRuns = (stack: readonly Tick[]): Tick[][] => {
	const runs: Tick[][] = [];
	for (const tick of stack) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && goesOn(run, tick)) run.push(tick);
		else if (last && goesOn([last], tick)) runs.push([last, tick]);
		else runs.push([tick]);
	}
	return runs;
};

/** Lines in order from top to bottom, for the one question of whether none has a tick at its height and another text. */
const aloneAmong = (lines: readonly PlacedLine[]) => {
	const sorted = lines
		.map(({ line, top, bottom }) => ({ text: line.text, middle: (top + bottom) / 2 }))
		.sort((a, b) => a.middle - b.middle);
	return ({ placed, y }: Tick): boolean => {
		const near = AXIS.level * heightOf(placed);
		let at = partitionPoint(sorted, ({ middle }) => middle < y - near);
		for (let one = sorted[at]; one && one.middle <= y + near; one = sorted[(at += 1)])
			if (one.text !== placed.line.text) return false;
		return true;
	};
};

/**
 * The numbers along the upright axes of charts: below one another at even steps, which stand for even steps of a value,
 * most of them alone on their row but for the same axis of a chart beside. Numbers that count by one are none, as rows
 * and years do the same.
 */
export const findAxes = (lines: readonly PlacedLine[]): PlacedLine[] => {
	const isAlone = aloneAmong(lines);
	return inLine(ticksOf(lines))
		.flatMap(evenRuns)
		.filter((run) => run.length >= AXIS.ticks)
		.filter((run) => share(run, isAlone) >= AXIS.alone)
		.flatMap((run) => run.map(({ placed }) => placed));
};
