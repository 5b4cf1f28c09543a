import type { LineOfPage } from '../../../layout/fields/wanted';

/** Something that was made of a page's lines, to be shown on them. */
export interface Mark {
	/** What stands beside its first line. */
	name: string;
	/** What is told of it above the pages, and on hover. */
	about: string;
	/** None for what was looked for and not found. */
	lines: readonly LineOfPage[];
}
