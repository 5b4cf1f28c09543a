import type { EngineCharacter, Point, Quad } from '../../engine';
import type { Reading } from '../models/recognizer';

const between = (from: Point, to: Point, share: number): Point => ({
	x: from.x + (to.x - from.x) * share,
	y: from.y + (to.y - from.y) * share,
});

/** The part of a line between two shares of its length. */
function slice([topLeft, topRight, bottomRight, bottomLeft]: Quad, from: number, to: number): Quad {
	return [
		between(topLeft, topRight, from),
		between(topLeft, topRight, to),
		between(bottomLeft, bottomRight, to),
		between(bottomLeft, bottomRight, from),
	];
}

/** Gives each character the room up to half way to its neighbours; spaces take room, but are none of them. */
export function placeCharacters({ characters }: Reading, line: Quad): EngineCharacter[] {
	const ends = characters.slice(1).map(({ at }, index) => (at + (characters[index]?.at ?? at)) / 2);
	return characters.flatMap(({ character, confidence }, index) => {
		if (character === ' ') return [];
		const polygon = slice(line, ends[index - 1] ?? 0, ends[index] ?? 1);
		return [{ character, confidence: Math.round(confidence * 100), polygon }];
	});
}
