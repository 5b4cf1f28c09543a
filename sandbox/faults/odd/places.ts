import { boxOf, pick, someLines, type Coord, type MakeOdd } from './answer';

/** The same corners, beginning at another one. */
const beginAt = (corners: readonly Coord[], first: number): Coord[] =>
	corners.map((corner, index) => corners[(index + first) % corners.length] ?? corner);

/** Answers of 2019 and 2020: Polygon begins at any corner and goes either way round. */
export const corners: MakeOdd = (response, random) => ({
	...response,
	TextDetections: response.TextDetections.map((line) => {
		if (!line.Polygon) return line;
		const turned = beginAt(line.Polygon, pick(random, line.Polygon.length));
		return { ...line, Polygon: random() < 0.5 ? turned : turned.reverse() };
	}),
});

/** Documented, and seen: a line has no Polygon. */
export const noPolygon: MakeOdd = (response, random) =>
	someLines(response, random, 0.2, (line) => ({ ...line, Polygon: null }));

/** Answers up to 2021, and of siblings of this action: no line has an ItemPolygon. */
export const noItemPolygon: MakeOdd = (response) => ({
	...response,
	TextDetections: response.TextDetections.map((line) => ({ ...line, ItemPolygon: undefined })),
});

/** A game card of 2025: a line was read upside down. Its Polygon begins at its bottom right, and its ItemPolygon there too. */
export const upsideDown: MakeOdd = (response, random) =>
	someLines(response, random, 0, (line) => {
		const { Polygon, ItemPolygon: box } = line;
		if (!Polygon || !box) return undefined;
		return {
			...line,
			Polygon: beginAt(Polygon, 2),
			ItemPolygon: { ...box, X: box.X + box.Width, Y: box.Y + box.Height },
		};
	});

/** GeneralAccurateOCR in 2020: Angle 0 whatever the tilt, and ItemPolygon the upright box around Polygon. */
export const angleZero: MakeOdd = (response) => ({
	...response,
	Angle: 0,
	TextDetections: response.TextDetections.map((line) => {
		const box = boxOf(line);
		if (!box) return line;
		const { left, top, width, height } = box;
		return { ...line, ItemPolygon: { X: left, Y: top, Width: width, Height: height } };
	}),
});

/** Many answers up to 2022: the misspelt predecessor of Angle in its place. */
export const angel: MakeOdd = ({ Angle, ...response }) => ({ ...response, Angel: Angle });
