import type { FileFormat } from './fileFormat';

export interface Point {
	x: number;
	y: number;
}

/** Corners clockwise from the text's own top left, in pixels of the page as it was sent. */
export type Quad = [Point, Point, Point, Point];

export interface EngineInput {
	bytes: Buffer;
	format: FileFormat;
	/** Page of a PDF, counted from 1. */
	page: number;
	/** False reads the whole picture as one upright line. */
	detectText: boolean;
	/** Reads the picture in tiles, for small print on large pages. */
	split: boolean;
	/** Asks for the place of each character. */
	characters: boolean;
}

export interface EngineCharacter {
	character: string;
	/** 0 to 100. */
	confidence: number;
	polygon: Quad;
}

export interface EngineLine {
	text: string;
	/** 0 to 100, whole. */
	confidence: number;
	polygon: Quad;
	/** Counted from 1. */
	paragraph: number;
	/** Empty unless asked for. */
	characters: EngineCharacter[];
}

export interface EnginePage {
	/** Pixels of the page as it was sent; the polygons lie in it. */
	width: number;
	height: number;
	/** Degrees by which the text is turned, clockwise positive; 359.99 for most upright pages. */
	angle: number;
	/** By their height on the page; empty if there is no text. */
	lines: EngineLine[];
}

/** Whatever reads a page. */
export interface Engine {
	/**
	 * @param signal ends when nobody waits for the page any more
	 * @throws ApiError with the code that the call is to be answered with
	 */
	recognize(input: EngineInput, signal: AbortSignal): Promise<EnginePage>;
	close?(): Promise<void>;
}
