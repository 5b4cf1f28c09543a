import { unpackBits } from '../../../tiff/codecs/packBits';
import { unpackFax } from '../../../tiff/codecs/fax';
import { unpackLzw } from '../../../tiff/codecs/lzw';
import { turnsDuring } from '../../helpers/turnsDuring';

const SIZE = 8 * 1024 * 1024;
/** Pauses while that much is read: one for each half megabyte or megabyte, and fewer than that are asked for. */
const LEAST_TURNS = 5;

/** Clear codes of nine bits, one after the other. */
const CLEARS = Buffer.alloc(SIZE, Buffer.from([0x80, 0x40, 0x20, 0x10, 8, 4, 2, 1, 0]));
const FAX = { width: 2000, rows: 2000, coding: 'runs', aligned: false } as const;

test.each<[string, () => Promise<unknown>]>([
	['runs and literal bytes', async () => await unpackBits(Buffer.alloc(SIZE), SIZE)],
	['codes of LZW', async () => await unpackLzw(CLEARS, SIZE)],
	['zeros of a fax', async () => await unpackFax(Buffer.alloc(SIZE), FAX)],
])('%s that go on for megabytes leave the event loop to others', async (_, work) => {
	expect(await turnsDuring(work)).toBeGreaterThanOrEqual(LEAST_TURNS);
});
