import type { Sample } from '../processes/soak';

const WIDTH = 900;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = 20;
const MINUTE = 60_000;

interface Curve {
	name: string;
	colour: string;
	of(sample: Sample): number;
}

interface Panel {
	title: string;
	top: number;
	height: number;
	curves: Curve[];
}

const PANELS: Panel[] = [
	{
		title: 'Memory in MB',
		top: 60,
		height: 180,
		curves: [
			{ name: 'resident', colour: '#1f6feb', of: ({ residentMb }) => residentMb },
			{ name: 'heap after collection', colour: '#1a7f37', of: ({ heapMb }) => heapMb },
		],
	},
	{
		title: 'Timers and sockets',
		top: 290,
		height: 90,
		curves: [
			{ name: 'timers', colour: '#bc4c00', of: ({ timers }) => timers },
			{ name: 'sockets', colour: '#8250df', of: ({ sockets }) => sockets },
		],
	},
];

const text = (x: number, y: number, content: string, more = '') =>
	`<text x="${x}" y="${y}" font-size="13" ${more}>${content}</text>`;

function drawPanel({ title, top, height, curves }: Panel, runs: Sample[][], end: number): string {
	const start = runs[0]?.[0]?.at ?? 0;
	const most = Math.max(1, ...runs.flat().flatMap((each) => curves.map(({ of }) => of(each))));
	const x = (at: number) => LEFT + ((at - start) / (end - start)) * (WIDTH - LEFT - RIGHT);
	const y = (value: number) => top + height * (1 - value / most);
	const lines = curves.flatMap(({ colour, of }) =>
		runs.map((run) => {
			const points = run.map((sample) => `${x(sample.at).toFixed(1)},${y(of(sample)).toFixed(1)}`);
			return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="1.5"/>`;
		}),
	);
	const names = curves.map(({ name, colour }, index) =>
		text(LEFT + 180 + index * 180, top - 10, name, `fill="${colour}"`),
	);
	return [
		text(LEFT, top - 10, title, 'font-weight="bold"'),
		...names,
		`<path d="M${LEFT} ${top}V${top + height}H${WIDTH - RIGHT}" fill="none" stroke="#8c959f"/>`,
		text(LEFT - 8, top + 5, String(Math.ceil(most)), 'text-anchor="end"'),
		text(LEFT - 8, top + height + 4, '0', 'text-anchor="end"'),
		...lines,
	].join('');
}

/** Draws the samples of processes that followed one another. */
export function plot(runs: Sample[][]): string {
	const all = runs.flat();
	const [start, end] = [all[0]?.at ?? 0, all.at(-1)?.at ?? 1];
	const minutes = ((end - start) / MINUTE).toFixed(0);
	const panels = PANELS.map((panel) => drawPanel(panel, runs, end)).join('');
	const foot = text(WIDTH / 2, HEIGHT - 12, `${minutes} minutes`, 'text-anchor="middle"');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${text(LEFT, 25, 'Two workflows at full rate against a failing server, restarted midway', 'font-weight="bold"')}${panels}${foot}</svg>\n`;
}
