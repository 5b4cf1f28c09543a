/**
 * Thresholds of tables that go on over pages, by the file that goes by each; what is weighed against something else stands in weights.ts.
 * Distances are in line heights where nothing else is said.
 */

/** document/joinPages.ts */
export const PAGES = {
	/** Part of a heading's names that come again where the heading is repeated. */
	repeated: 0.6,
	/** Part of a table's width by which its place may differ from page to page. */
	elsewhere: 0.1,
} as const;
