import { inflateSync } from 'node:zlib';
import { deflate } from '../../../pdf/filters/deflate';

/** Pairs of bytes, of which all are zero but some, as a font's table of glyphs has it. */
const table = (size: number, used: number[]): Buffer => {
	const bytes = Buffer.alloc(size);
	for (const glyph of used) bytes.writeUInt16BE(glyph, 2 * glyph);
	return bytes;
};
/** Rows of a picture whose left part is black. */
const dark = Buffer.from(
	Array.from({ length: 60_000 }, (_, at) => (at % 300 < 100 ? 0 : (at * at) % 256)),
);

/** A packer that looks for repetition before the first byte too finds zeros there. */
test.each<[string, Buffer]>([
	['nothing', Buffer.alloc(0)],
	['text', Buffer.from('BT (Hello, Hello) Tj ET'.repeat(20_000))],
	['a table that begins with zeros', table(8224, [3, 162, 164, 441, 485, 549, 696, 702, 829])],
	['a picture that begins with black', dark],
])('what is packed is there again: %s', async (_, data) => {
	const packed = await deflate(data);
	expect(inflateSync(packed).equals(data)).toBe(true);
	expect((await deflate(data)).equals(packed)).toBe(true);
});
