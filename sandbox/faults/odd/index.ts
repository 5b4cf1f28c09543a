import { seededRandom } from '../random';
import type { MakeOdd, OcrResponse } from './answer';
import { joined, torn } from './cells';
import { angel, angleZero, corners, noItemPolygon, noPolygon, upsideDown } from './places';
import { inventedBlanks, lostBlanks, noParagraph, trailingBlank } from './texts';
import { watermark } from './watermark';

/** In the order in which they are applied: what changes lines comes before what takes their places away. */
const TRAITS = {
	joined,
	torn,
	watermark,
	lostBlanks,
	inventedBlanks,
	trailingBlank,
	noParagraph,
	angleZero,
	upsideDown,
	corners,
	noPolygon,
	noItemPolygon,
	angel,
} as const satisfies Record<string, MakeOdd>;

/** What answers of six years show now and then. */
export type OddTrait = keyof typeof TRAITS;

export const ODD_TRAITS = Object.keys(TRAITS) as OddTrait[];

/** Of all traits about this share comes together in one answer. */
const SHARE = 0.25;

/** The same for the same answer, in whatever order pages are asked for. */
function randomFor(seed: number, { TextDetections }: OcrResponse) {
	const text = TextDetections.map(({ DetectedText }) => DetectedText).join('\n');
	let mixed = seed | 0;
	for (const sign of text) mixed = (Math.imul(mixed, 31) + (sign.codePointAt(0) ?? 0)) | 0;
	return seededRandom(mixed);
}

const hasLines = (response: Record<string, unknown>): response is OcrResponse =>
	Array.isArray(response.TextDetections);

export interface OddAnswer {
	response: Record<string, unknown>;
	/** Those that it has now. */
	traits: readonly OddTrait[];
}

/**
 * The answer with the traits that are asked for, or with those that the seed chooses for it, one at least. An
 * answer without lines stays as it is.
 */
export function makeOdd(
	response: Record<string, unknown>,
	seed: number,
	asked?: readonly OddTrait[],
): OddAnswer {
	if (!hasLines(response)) return { response, traits: [] };
	const random = randomFor(seed, response);
	const sure = ODD_TRAITS[Math.floor(random() * ODD_TRAITS.length)];
	const chosen = ODD_TRAITS.filter((trait) => random() < SHARE || trait === sure);
	const traits = ODD_TRAITS.filter((trait) => (asked ?? chosen).includes(trait));
	const odd = traits.reduce<OcrResponse>((made, trait) => TRAITS[trait](made, random), response);
	return { response: odd, traits };
}
