/**
 * Thresholds of headings, by the file that goes by each; what is weighed against something else stands in weights.ts.
 * Distances are in line heights where nothing else is said.
 */

/** heading/centredLines.ts */
export const CENTRED = {
	/** How far two lines of a cell may be from standing as far above the middle of their row as below it, in line heights. */
	off: 0.35,
	/** White space above a cell's first line beyond that below it, in line heights, at least. */
	apart: 0.25,
} as const;

/** heading/fullNames.ts */
export const FULL_NAMES = {
	/** How far two lines of a name stand out of line. */
	inLine: 0.4,
} as const;

/** heading/goesOnBelow.ts */
export const GOES_ON_BELOW = {
	/** How far two lines of a name stand out of line. */
	inLine: 0.4,
	/** White space between them, or by how much their boxes overlap, at most. */
	leading: 0.3,
} as const;

/** heading/headingGroups.ts */
export const HEADING_GROUPS = {
	/** Columns that one name spans at most; junk would ask for all combinations. */
	widest: 40,
} as const;

/** heading/leadLines.ts */
export const LEAD = {
	/** Part of the first row's cells that each item's fullest row has. */
	full: 0.75,
	/** White space below a first line, against the widest below those of the other items. */
	farther: 1.3,
	/** The same for the only item, of which that may be nothing, and so many line heights more. */
	slack: 0.3,
	/** Lines of its name, at most. */
	mostLines: 3,
	/** Letters of a text that is a unit, a sign or a tax rather than a name, at most. */
	letters: 3,
} as const;

/** heading/profile.ts */
export const PROFILE = {
	/** Part of a column's cells from which on it holds numbers; less than the rest, and it holds words. */
	numbers: 0.6,
	/** Part of a column's numbers that look like one of them. */
	alike: 0.3,
	/** Digits that the numbers of classes and columns have, and most amounts have not. */
	few: 2,
} as const;

/** heading/zone.ts */
export const ZONE = {
	/** Rows looked at above a body. */
	mostRows: 8,
	/** Rows among which the body's first one is looked for. */
	mostStarts: 12,
	/** Rows above a section that hold the names of all columns, where those stand at different heights. */
	nameRows: 4,
	/** How far two sections may begin from one another, in line heights. */
	inLine: 0.4,
} as const;
