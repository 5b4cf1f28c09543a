import fc from 'fast-check';
import { rowsOfFile } from '../../../nodes/TencentCloudOcr/operations/readRows/rowsOfFile';
import { readPage, tablesOf } from '../../../layout/readPage';
import { pause } from '../../../pdf/pause';
import { anyPage } from '../anyPage';

const runs = { numRuns: 1500 };
const options = {
	headerRow: 'auto',
	tables: 'all',
	includeSource: true,
	escapeFormulas: true,
} as const;

/** Names of lines that a text holds; a line cut between two columns may leave a part of its name. */
const namesIn = (text: string): string[] => text.match(/⟦\d+⟧/gu) ?? [];

describe('any arrangement of lines', () => {
	it('gives rows of one width, with no line twice and none that is not there', async () => {
		await fc.assert(
			fc.asyncProperty(anyPage, async (page) => {
				const tables = tablesOf(await readPage(page, pause));
				const bodies = tables.flatMap(({ rows }) => rows.map(({ cells }) => cells));
				const headings = tables.flatMap(({ heading }) => (heading ? [heading] : []));
				const widths = tables.flatMap(({ columns, heading, rows }) =>
					[heading ?? columns, ...rows.map(({ cells }) => cells)].map(
						(row) => row.length - columns.length,
					),
				);
				expect(widths.filter((off) => off !== 0)).toEqual([]);
				const named = [...headings, ...bodies].flat().flatMap(namesIn);
				const inBody = bodies.flat().flatMap(namesIn);
				expect(new Set(inBody).size).toBe(inBody.length);
				const known = new Set(page.lines.flatMap(({ text }) => namesIn(text)));
				expect(named.filter((name) => !known.has(name))).toEqual([]);
			}),
			runs,
		);
	});

	it('gives rows for several pages without an error, each with the keys of its table', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyPage, { maxLength: 3 }), async (pages) => {
				const numbered = pages.map((page, index) => ({ ...page, page: index + 1 }));
				const { rows } = await rowsOfFile(numbered, options, pause);
				const keys = new Map<unknown, string>();
				for (const { row } of rows) {
					const own = Object.keys(row).join('\n');
					expect(keys.get(row.sourceTable) ?? own).toBe(own);
					keys.set(row.sourceTable, own);
				}
			}),
			runs,
		);
	});
});
