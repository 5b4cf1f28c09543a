import { rowsOfFile } from '../../nodes/TencentCloudOcr/output/rows';
import { pause } from '../../pdf/pause';
import type { RecognizedPage } from '../../nodes/TencentCloudOcr/output/page';

const COLUMNS = 5;
const ROUNDS = 8;

/** A page with one table of so many lines, some of them the second line of a cell. */
const tablePage = (lines: number): RecognizedPage => {
	const page: RecognizedPage = { page: 1, angle: 0, requestId: null, lines: [] };
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
		headerRow: true,
		tables: 'all',
		includeSource: false,
		escapeFormulas: true,
	} as const;
	const start = process.cpuUsage();
	await rowsOfFile([page], options, pause);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};

/** Milliseconds of processor time for 5,000 lines and for twice as many, the best of some rounds. */
export const timeRows = async (): Promise<{ single: number; double: number }> => {
	const best = { single: Infinity, double: Infinity };
	for (let round = 0; round < ROUNDS; round += 1) {
		best.single = Math.min(best.single, await millisecondsOf(5000));
		best.double = Math.min(best.double, await millisecondsOf(10_000));
	}
	return best;
};
