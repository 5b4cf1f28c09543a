import { QUESTIONS } from '../node';
import type { Look } from '.';

/** The rows of each table that a person sees on the pages of the real answers; on all others there is no table. */
const ROWS: Readonly<Record<string, readonly number[]>> = { '06': [9], '08': [8], '10': [14] };

/** How many rows each table has. */
export const rows: Look = {
	figure: 'their tables and no other',
	seen: (name) => (ROWS[name] ?? []).join(),
	async got(pages, node) {
		const counts: number[] = [];
		for (const { sourceTable } of await node.ask(pages, QUESTIONS.tables('auto'))) {
			const table = Number(sourceTable) - 1;
			counts[table] = (counts[table] ?? 0) + 1;
		}
		return counts.join();
	},
};
