import { byteAt } from '../../pdf/bytes';

const REVERSED = Uint8Array.from({ length: 256 }, (_, byte) =>
	Array.from({ length: 8 }, (_bit, at) => ((byte >>> at) & 1) << (7 - at)).reduce(
		(sum, bit) => sum | bit,
	),
);

/** Each byte with its bits in the other order. */
export const reversedBits = (bytes: Buffer): Buffer =>
	Buffer.from(bytes.map((byte) => byteAt(REVERSED, byte)));
