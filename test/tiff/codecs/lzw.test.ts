import { createHash } from 'node:crypto';
import { unpackLzw } from '../../../tiff/codecs/lzw';

const [CLEAR, END] = [256, 257];

/** Codes of nine bits, one after the other. */
const packed = (codes: number[]): Buffer => {
	const out = Buffer.alloc(Math.ceil((codes.length * 9) / 8));
	codes.forEach((code, index) => {
		for (let bit = 0; bit < 9; bit += 1) {
			const at = index * 9 + bit;
			out[at >>> 3] = out.readUInt8(at >>> 3) | (((code >>> (8 - bit)) & 1) << (7 - (at & 7)));
		}
	});
	return out;
};

test('a picture of more than a megabyte is unpacked whole', async () => {
	const some = createHash('sha512').update('pixels').digest();
	const plain = Buffer.concat(Array.from({ length: 17_000 }, () => some));
	// A clear code before the codes would widen.
	const codes = [...plain].flatMap((byte, at) => (at % 200 === 0 ? [CLEAR, byte] : [byte]));
	const unpacked = await unpackLzw(packed([...codes, END]), plain.length);
	expect(unpacked.equals(plain)).toBe(true);
});

test('a stretch that repeats itself is told by the code that is being made', async () => {
	const unpacked = await unpackLzw(packed([CLEAR, 65, 258, 259, END]), 100);
	expect(String(unpacked)).toBe('AAAAAA');
});

test.each<[string, Buffer, string]>([
	['data that ends', packed([CLEAR, 65, 66]), 'AB'],
	['an end before the size', packed([CLEAR, 65, END, 66]), 'A'],
	['a code that is not made yet', packed([CLEAR, 65, 66, 300, 67]), 'AB'],
	['a stretch in the first place', packed([CLEAR, 258, 65]), ''],
	['a stretch with nothing before it', packed([CLEAR, 65, CLEAR, 258, 65]), 'A'],
])('%s gives what comes before', async (_, data, text) => {
	expect(String(await unpackLzw(data, 100))).toBe(text);
});

test('the way it was written before 1988 is told', async () => {
	await expect(unpackLzw(Buffer.from([0, 1, 2, 3]), 100)).rejects.toThrow('old LZW');
	expect(await unpackLzw(Buffer.from([0]), 100)).toHaveLength(0);
	expect(await unpackLzw(Buffer.from([0, 2]), 100)).toHaveLength(1);
});
