import type { TiffImage } from '../image';
import type { PdfImage } from './pdfImage';

/** Shares of a page's height and width as it is shown, in per cent. */
export interface Margins {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** Points: A4's longer side, and what no paper is longer than. */
const [A4, LONGEST] = [842, 14_400];
const POINTS_AN_INCH = 72;

type Matrix = readonly [number, number, number, number, number, number];

/** Turns and mirrors the unit square, by the value of Orientation (TIFF 6.0, section 8). */
const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];
const ORIENTATIONS: Readonly<Record<number, Matrix>> = {
	2: [-1, 0, 0, 1, 1, 0],
	3: [-1, 0, 0, -1, 1, 1],
	4: [1, 0, 0, -1, 0, 1],
	5: [0, -1, -1, 0, 1, 1],
	6: [0, -1, 1, 0, 0, 1],
	7: [0, 1, 1, 0, 0, 0],
	8: [0, 1, -1, 0, 1, 0],
};
const FIRST_TURNED = 5;

/** The page's size in points, as the scanner's resolution has it or, where that is not known, about that of A4. */
const sizeOf = ({ width, height, resolution, orientation }: TiffImage) => {
	const stated = resolution && {
		across: (width / resolution.x) * POINTS_AN_INCH,
		down: (height / resolution.y) * POINTS_AN_INCH,
	};
	const scale = A4 / Math.max(width, height);
	const { across, down } =
		stated && Math.max(stated.across, stated.down) <= LONGEST
			? stated
			: { across: width * scale, down: height * scale };
	return orientation >= FIRST_TURNED && ORIENTATIONS[orientation]
		? { across: down, down: across }
		: { across, down };
};

const number = (value: number): string => String(Math.round(value * 1e4) / 1e4);
const numbers = (...values: number[]): string => values.map(number).join(' ');

/** Draws each picture at its place on the upright page. */
const contentsOf = (image: TiffImage, pictures: PdfImage[]): string => {
	const { across, down } = sizeOf(image);
	const [a, b, c, d, e, f] = ORIENTATIONS[image.orientation] ?? UPRIGHT;
	const drawn = pictures.map(({ place }, index) => {
		const [w, h] = [place.width / image.width, place.height / image.height];
		const [x, y] = [place.left / image.width, 1 - place.top / image.height - h];
		// In one matrix, so that tiles meet exactly.
		const toRight = [a * w * across, b * w * down] as const;
		const upwards = [c * h * across, d * h * down] as const;
		const corner = [(a * x + c * y + e) * across, (b * x + d * y + f) * down] as const;
		return `q ${numbers(...toRight, ...upwards, ...corner)} cm /I${index} Do Q`;
	});
	return drawn.join('\n');
};

const stream = (entries: string, bytes: Buffer): Buffer =>
	Buffer.concat([
		Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
		bytes,
		Buffer.from('\nendstream'),
	]);

const FIRST_PICTURE = 5;

/** A PDF of one page that shows pictures of a TIFF's directory. The same pictures give the same bytes. */
export const writePage = (
	image: TiffImage,
	pictures: PdfImage[],
	{ left, right, top, bottom }: Margins,
): Buffer => {
	const { across, down } = sizeOf(image);
	const [width, height] = [across / 100, down / 100];
	const box = numbers(left * width, bottom * height, (100 - right) * width, (100 - top) * height);
	const names = pictures.map((_, index) => `/I${index} ${FIRST_PICTURE + index} 0 R`).join(' ');
	const objects = [
		Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
		Buffer.from('<< /Type /Pages /Count 1 /Kids [3 0 R] >>'),
		Buffer.from(
			`<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << /XObject << ${names} >> >> >>`,
		),
		stream('', Buffer.from(contentsOf(image, pictures))),
		...pictures.map(({ entries, bytes, width, height }) =>
			stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries}`, bytes),
		),
	];
	const head = Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1');
	const parts: Buffer[] = [head];
	const places: number[] = [];
	let at = head.length;
	for (const [index, object] of objects.entries()) {
		const part = [Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')];
		places.push(at);
		parts.push(...part);
		at += part.reduce((sum, { length }) => sum + length, 0);
	}
	const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	parts.push(
		Buffer.from(
			`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
		),
	);
	return Buffer.concat(parts);
};
