import type { Directory } from './directory';

/** Dots an inch. */
export interface Resolution {
	x: number;
	y: number;
}

const CENTIMETRE = 3;
const INCH_IN_CENTIMETRES = 2.54;
/** What a document is scanned with; other figures are a program's default, or another unit. */
const LEAST = 72;
const MOST = 2400;
/** Faxes have pixels twice as high as wide. */
const MOST_STRETCHED = 4;

/** What the file states, where it can be true. */
export const resolutionOf = (directory: Directory): Resolution | null => {
	const unit = directory.number('ResolutionUnit', 2) === CENTIMETRE ? INCH_IN_CENTIMETRES : 1;
	const x = directory.number('XResolution', 0) * unit;
	const y = directory.number('YResolution', 0) * unit;
	const [low, high] = [Math.min(x, y), Math.max(x, y)];
	return low >= LEAST && high <= MOST && high / low <= MOST_STRETCHED ? { x, y } : null;
};
