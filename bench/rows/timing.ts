import { median } from '../../layout/place/median';
import { rowsOfFile } from '../../nodes/TencentCloudOcr/operations/readRows/rowsOfFile';
import { pause } from '../../pdf/pause';
import type { RecognizedPage } from '../../layout/page';

const COLUMNS = 5;
const ROUNDS = 15;
/** Numbers of lines, each twice the one before. */
const SIZES = [1250, 2500, 5000, 10_000];

/** A page with one table of so many lines, some of them the second line of a cell. */
const tablePage = (lines: number): RecognizedPage => {
	const page: RecognizedPage = { page: 1, angle: 0, lines: [] };
	const add = (text: string, x: number, y: number): void => {
		const width = text.length * 10;
		page.lines.push({
			text,
			confidence: 99,
			polygon: null,
			box: { x, y, width, height: 20 },
			paragraph: null,
			words: [],
		});
	};
	for (let row = 0; page.lines.length < lines; row += 1) {
		const y = 100 + row * 60;
		add(`A-${1000 + row}`, 60, y);
		add(row % 3 === 0 ? 'Varnish for boats,' : 'Rope', 220, y);
		add(String(1 + (row % 40)), 560, y);
		add(`${(row % 90) + 1}.50`, 700, y);
		add(`${(row % 900) + 10}.00`, 860, y);
		if (row % 3 === 0) add('dries slowly', 220, y + 24);
	}
	return { ...page, lines: page.lines.slice(0, lines - (lines % COLUMNS)) };
};

const millisecondsOf = async (lines: number): Promise<number> => {
	const page = tablePage(lines);
	const options = {
		headerRow: 'yes',
		tables: 'all',
		includeSource: false,
		escapeFormulas: true,
	} as const;
	const start = process.cpuUsage();
	await rowsOfFile([page], options, pause);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};

/** What rows cost by the number of lines. */
export interface Growth {
	/** Milliseconds of processor time by number of lines, the median of some rounds. */
	times: Map<number, number>;
	/** How many times as long twice the lines take, on average over all doublings. */
	doubling: number;
}

/** Medians and several doublings: one alone tells as much of the memory's collector as of the code. */
export const timeRows = async (): Promise<Growth> => {
	const rounds = new Map(SIZES.map((lines): [number, number[]] => [lines, []]));
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [lines, times] of rounds) times.push(await millisecondsOf(lines));
	}
	const times = new Map([...rounds].map(([lines, own]) => [lines, median(own, 0)]));
	const medians = [...times.values()];
	const growth = Math.max(...medians) / Math.min(...medians);
	return { times, doubling: growth ** (1 / (SIZES.length - 1)) };
};
