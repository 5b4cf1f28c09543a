/** Tags of a directory that matter for a page's look (TIFF 6.0, section 8 and its supplements). */
export const TAGS = {
	NewSubfileType: 254,
	SubfileType: 255,
	ImageWidth: 256,
	ImageLength: 257,
	BitsPerSample: 258,
	Compression: 259,
	PhotometricInterpretation: 262,
	FillOrder: 266,
	StripOffsets: 273,
	Orientation: 274,
	SamplesPerPixel: 277,
	RowsPerStrip: 278,
	StripByteCounts: 279,
	XResolution: 282,
	YResolution: 283,
	PlanarConfiguration: 284,
	T4Options: 292,
	ResolutionUnit: 296,
	Predictor: 317,
	ColorMap: 320,
	TileWidth: 322,
	TileLength: 323,
	TileOffsets: 324,
	TileByteCounts: 325,
	ExtraSamples: 338,
	SampleFormat: 339,
	JPEGTables: 347,
	JPEGInterchangeFormat: 513,
	JPEGInterchangeFormatLength: 514,
} as const;

export type Tag = keyof typeof TAGS;

export const KNOWN_TAGS: ReadonlySet<number> = new Set(Object.values(TAGS));
