/** Bounds for files that are damaged or meant to harm. Real documents stay far below them. */
export const LIMITS = {
	pages: 10_000,
	/** Of one directory; programs write some dozens. */
	entries: 1000,
	/** Offsets of strips or tiles, and colours of a palette. */
	valuesPerTag: 1_000_000,
	/** A0 at 300 dots an inch has 140 million. */
	pixels: 200_000_000,
	side: 1_000_000,
	/** Strips or tiles of one page; each is unpacked by itself. */
	segments: 100_000,
	/** How often the file's own size its strips or tiles may have in all, and bytes that they may have in any case. */
	segmentsShare: 2,
	segmentsFloor: 16 * 1024 * 1024,
	/** What the strips or tiles beside one another unpack to; they are held in memory whole. */
	segmentBytes: 256 * 1024 * 1024,
} as const;
