/** Markers of a JPEG (ITU-T T.81, table B.1). */
export const MARKERS = { SOI: 0xd8, EOI: 0xd9, SOS: 0xda, DRI: 0xdd, RST0: 0xd0 } as const;
/** Frame headers, but for tables and reserved markers among them. */
const FRAMES = new Set([
	0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);
/** Frames whose scans can be joined: baseline and extended, not progressive. */
export const SEQUENTIAL = new Set([0xc0, 0xc1]);

export interface JpegHeaders {
	/** The frame header's marker, and where it stands. */
	frame: number;
	frameAt: number;
	width: number;
	height: number;
	/** Of a group of blocks that are coded together. */
	unitWidth: number;
	unitHeight: number;
	components: number;
	/** Whether pictures in it can start anew in the middle. */
	restarts: boolean;
	/** Where the first scan's data begins. */
	dataAt: number;
}

const readFrame = (bytes: Buffer, at: number) => {
	const components = bytes.readUInt8(at + 9);
	const factors = Array.from({ length: components }, (_, index) =>
		bytes.readUInt8(at + 11 + 3 * index),
	);
	const most = (each: (factor: number) => number) => Math.max(1, ...factors.map(each));
	// The blocks of a lone component are not grouped.
	const isAlone = components === 1;
	return {
		frame: bytes.readUInt8(at + 1),
		frameAt: at,
		height: bytes.readUInt16BE(at + 5),
		width: bytes.readUInt16BE(at + 7),
		components,
		unitWidth: 8 * (isAlone ? 1 : most((factor) => factor >>> 4)),
		unitHeight: 8 * (isAlone ? 1 : most((factor) => factor & 15)),
	};
};

/** Whether a frame header tells of all its components. */
const isComplete = (bytes: Buffer, at: number, end: number): boolean =>
	end >= at + 10 && end >= at + 10 + 3 * bytes.readUInt8(at + 9);

/** What stands in front of a JPEG's data; null if it is none. */
export const readHeaders = (bytes: Buffer): JpegHeaders | null => {
	let frame: ReturnType<typeof readFrame> | undefined;
	let restarts = false;
	if (bytes[0] !== 0xff || bytes[1] !== MARKERS.SOI) return null;
	for (let at = 2; at + 4 <= bytes.length;) {
		if (bytes.readUInt8(at) !== 0xff) return null;
		const marker = bytes.readUInt8(at + 1);
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		const end = at + 2 + bytes.readUInt16BE(at + 2);
		if (end > bytes.length) return null;
		if (FRAMES.has(marker) && isComplete(bytes, at, end)) frame = readFrame(bytes, at);
		if (marker === MARKERS.DRI && end >= at + 6) restarts ||= bytes.readUInt16BE(at + 4) > 0;
		if (marker === MARKERS.SOS) return frame ? { ...frame, restarts, dataAt: end } : null;
		at = end;
	}
	return null;
};
