import { deflateSync } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { decodeStream } from '../../../pdf/filters/decode';
import { PDFContext, PDFName, PDFRawStream, PDFRef, type PDFObject } from '../../../pdf/library';
import { LIMITS, PdfLimitError } from '../../../pdf/limits';
import { readDirectories } from '../../../tiff/directories';
import { readImage } from '../../../tiff/image';
import { shownOnPage, tiffFixture } from '../../helpers/tiff/tiffFixtures';

/** Entries of a stream's dictionary. */
type Entries = Record<string, string | string[] | number[] | Record<string, number> | PDFObject>;

const context = PDFContext.create();
const resolve = (object: PDFObject | undefined) =>
	object instanceof PDFRef ? context.lookup(object) : object;
const decoded = async (entries: Entries, contents: Buffer): Promise<Buffer> => {
	const stream = PDFRawStream.of(context.obj(entries), contents);
	const { data } = await decodeStream(stream, resolve);
	return Buffer.from(data);
};

const TEXT = 'BT (Hello, Hello) Tj ET';
/** What the text is under each filter, and the names that the filter goes by. */
const FILTERS: [names: string[], packed: Buffer][] = [
	[['FlateDecode', 'Fl'], deflateSync(TEXT)],
	[['ASCIIHexDecode', 'AHx'], Buffer.from(`${Buffer.from(TEXT).toString('hex')}>`)],
	[['ASCII85Decode', 'A85'], Buffer.from(ascii85(TEXT))],
	[['RunLengthDecode', 'RL'], Buffer.from([TEXT.length - 1, ...Buffer.from(TEXT), 128])],
];

function ascii85(text: string): string {
	const groups = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4, '\0'));
	let out = '';
	for (let at = 0; at < groups.length; at += 4) {
		let value = groups.readUInt32BE(at);
		const digits = Array.from({ length: 5 }, () => {
			const digit = String.fromCharCode(33 + (value % 85));
			value = Math.floor(value / 85);
			return digit;
		});
		out += digits.toReversed().join('');
	}
	return `${out.slice(0, Math.ceil((text.length * 5) / 4))}~>`;
}

describe('a filter of text is taken off', () => {
	test.each(FILTERS.flatMap(([names, packed]) => names.map((name) => [name, packed] as const)))(
		'%s',
		async (Filter, packed) => {
			expect(String(await decoded({ Filter }, packed))).toBe(TEXT);
		},
	);

	test('one over the other, and beside what was decrypted', async () => {
		const packed = Buffer.from(`${deflateSync(TEXT).toString('hex')}>`);
		const Filter = ['Crypt', 'ASCIIHexDecode', 'FlateDecode'];
		expect(String(await decoded({ Filter }, packed))).toBe(TEXT);
	});

	test('but not one that is no name, nor more than it may grow to', async () => {
		await expect(decoded({ Filter: [1] }, Buffer.from(TEXT))).rejects.toThrow('no name');
		const bomb = Buffer.alloc(2 * (LIMITS.inflatedStream / 128 + 1));
		for (let at = 0; at < bomb.length; at += 2) bomb[at] = 129;
		await expect(decoded({ Filter: 'RunLengthDecode' }, bomb)).rejects.toThrow(PdfLimitError);
	});
});

/** Pixels in which each of the five filters of PNG is the best one somewhere. */
const painted = () => {
	const [width, height] = [64, 48];
	const canvas = createCanvas(width, height);
	const brush = canvas.getContext('2d');
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			const noise = y < 8 ? (x * 7919 * (y + 3)) % 256 : 0;
			brush.fillStyle = `rgb(${(x * 4 + noise) % 256} ${(y * 5) % 256} ${((x + y) * 2) % 256})`;
			brush.fillRect(x, y, 1, 1);
		}
	}
	const { data } = brush.getImageData(0, 0, width, height);
	return { width, height, pixels: Buffer.from(data.buffer), png: canvas.toBuffer('image/png') };
};

/** The compressed rows of a PNG. */
const rowsOf = (png: Buffer): Buffer => {
	const parts: Buffer[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
		const start = at + 8;
		if (png.toString('latin1', at + 4, start) === 'IDAT')
			parts.push(png.subarray(start, start + png.readUInt32BE(at)));
	}
	return Buffer.concat(parts);
};

describe('a predictor is taken back', () => {
	const { width, height, pixels, png } = painted();
	const channels = pixels.length / width / height;
	const DecodeParms = { Predictor: 15, Columns: width, Colors: png.readUInt8(25) === 2 ? 3 : 4 };

	test("PNG's, of a picture that another program wrote", async () => {
		const packed = rowsOf(png);
		const shown = await decoded({ Filter: 'FlateDecode', DecodeParms }, packed);
		const expected = Buffer.from(
			pixels.filter((_, at) => DecodeParms.Colors === channels || at % channels < 3),
		);
		expect(shown.equals(expected)).toBe(true);
	});

	test.each([0, 1, 2, 3, 4])("PNG's filter %i", async (filter) => {
		const length = 12;
		const lines = [0, 1, 2].map((row) =>
			Buffer.from(Array.from({ length }, (_, at) => (row * 91 + at * at * 17) % 256)),
		);
		const at = (row: number, x: number) => lines[row]?.[x] ?? 0;
		const predicted = (row: number, x: number): number => {
			const [left, up, corner] = [at(row, x - 3), at(row - 1, x), at(row - 1, x - 3)];
			const nearest = [left, up, corner].toSorted(
				(a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
			);
			return [0, left, up, Math.floor((left + up) / 2), nearest[0] ?? 0][filter] ?? 0;
		};
		const rows = lines.map((line, row) => [
			filter,
			...line.map((byte, x) => byte - predicted(row, x)),
		]);
		const parameters = { Predictor: 10 + filter, Colors: 3, Columns: 4 };
		const packed = deflateSync(Buffer.from(rows.flat()));
		const shown = await decoded({ Filter: 'FlateDecode', DecodeParms: parameters }, packed);
		expect(shown.equals(Buffer.concat(lines))).toBe(true);
	});

	test.each(['libtiff-lzw-predicted', 'imagemagick-lzw-rgb'])(
		"TIFF's, as %s has it",
		async (name) => {
			const image = readImage((await readDirectories(tiffFixture(name))).pages[0] ?? fail(name));
			const strips = await Promise.all(
				image.segments.map(({ at, length }) => {
					const packed = image.directory.reader.bytes.subarray(at, at + length);
					const Columns = image.width;
					const parms = { Predictor: image.predictor, Colors: image.samplesPerPixel, Columns };
					return decoded({ Filter: 'LZWDecode', DecodeParms: parms }, packed);
				}),
			);
			const { data } = await shownOnPage(1);
			expect(Buffer.concat(strips).equals(data.filter((_, at) => at % 4 < 3))).toBe(true);
		},
	);

	test('whose parameters lead to nothing has the usual ones', async () => {
		const parameters = context.obj({ Predictor: 12, Columns: 4 });
		parameters.set(PDFName.of('Colors'), PDFRef.of(99));
		const packed = deflateSync(Buffer.from([2, 1, 2, 3, 4, 2, 1, 1, 1, 1]));
		const entries = { Filter: 'FlateDecode', DecodeParms: parameters };
		expect([...(await decoded(entries, packed))]).toEqual([1, 2, 3, 4, 2, 3, 4, 5]);
	});

	test.each([
		[{ Predictor: 7, Columns: 4 }, 'unknown predictor'],
		[{ Predictor: 12, Columns: 0 }, 'rows of no length'],
		[{ Predictor: 2, Columns: 4, BitsPerComponent: 16 }, 'other than bytes'],
	])('but not %j', async (DecodeParms, why) => {
		const packed = deflateSync(Buffer.alloc(20));
		await expect(decoded({ Filter: 'FlateDecode', DecodeParms }, packed)).rejects.toThrow(why);
	});
});

function fail(why: string): never {
	throw new Error(why);
}
