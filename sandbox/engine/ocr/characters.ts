import type { EngineCharacter, Point, Quad } from '../engine';

/** Chinese signs and full-width forms take about twice the room of letters and digits. */
const roomOf = (character: string): number =>
	/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(character) ? 2 : 1;

const between = (from: Point, to: Point, share: number): Point => ({
	x: from.x + (to.x - from.x) * share,
	y: from.y + (to.y - from.y) * share,
});

/** Shares a line's place out among its characters; blanks take room, but are none of them. */
export function placeCharacters(text: string, confidence: number, line: Quad): EngineCharacter[] {
	const [topLeft, topRight, bottomRight, bottomLeft] = line;
	const characters = [...text];
	const room = characters.reduce((sum, character) => sum + roomOf(character), 0);
	let passed = 0;
	return characters.flatMap((character) => {
		const from = passed / room;
		passed += roomOf(character);
		const to = passed / room;
		if (character.trim() === '') return [];
		const polygon: Quad = [
			between(topLeft, topRight, from),
			between(topLeft, topRight, to),
			between(bottomLeft, bottomRight, to),
			between(bottomLeft, bottomRight, from),
		];
		return [{ character, confidence, polygon }];
	});
}
