/** Every threshold by which lines are placed. Distances are in line heights where nothing else is said. */

/** place.ts */
export const PLACE = {
	/** Share of the lines whose boxes lie beside their polygons, from which on it may be the polygons that are wrong. */
	mostOdd: 0.5,
} as const;

/** shapes.ts */
export const SHAPES = {
	/** Pixels beyond which a coordinate is junk: pictures have 10,000 a side at most. */
	far: 1_000_000,
} as const;

/** skew.ts */
export const SKEW = {
	/** Degrees beyond which polygons and angle contradict each other rather than tell a skew. */
	most: 5,
	/** Pixels by which one end of a level line may be told lower than the other: each corner is rounded to a whole one. */
	rounding: 1.1,
	/** Share of the polygons parallel to the edges from which on polygons tell nothing. */
	upright: 0.9,
} as const;

/** slant.ts */
export const SLANT = {
	/** How level neighbours stand on a page that is not slanted, at least: on a slanted one, two of three. */
	level: 0.9,
	/** Degrees by which a page is turned from one try to the next. */
	step: 0.5,
	/** How many times as many must stand level once it is turned, and how many more. */
	gain: 1.15,
	least: 1,
	/** Lines from a page's top that are turned, at most. */
	lines: 200,
} as const;

/** straighten.ts */
export const STRAIGHTEN = {
	/** Skew in degrees under which boxes are taken as they are. */
	straight: 0.15,
	/** Degrees beyond which neighbours on a row tell something else than a skew. */
	most: 5,
	/** Unevenness of neighbours that a slant must explain, as a part of all there is. */
	explained: 0.5,
} as const;

/** visualRows.ts */
export const VISUAL_ROWS = {
	/** Rows still looked at for a further line; junk pages would open them without end. */
	openRows: 12,
	/** Share of the lower line's height by which two centres may differ on one visual row. */
	sameRow: 0.5,
	/** Lines of a row on either side of a place that can be the nearest to it; they hardly overlap. */
	beside: 3,
	/** Share of the narrower line's width from which on two lines stand above one another. */
	stacked: 0.4,
} as const;
