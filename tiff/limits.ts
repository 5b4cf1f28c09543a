/** Bounds for files that are damaged or meant to harm. Real documents stay far below them. */
export const LIMITS = {
	pages: 10_000,
	/** Offsets of strips or tiles, and colours of a palette. */
	valuesPerTag: 1_000_000,
	/** A0 at 300 dots an inch has 140 million. */
	pixels: 200_000_000,
	side: 1_000_000,
	/** What one strip or tile unpacks to; it is held in memory whole. */
	segmentBytes: 256 * 1024 * 1024,
} as const;
