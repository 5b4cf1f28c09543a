import type { Reading } from '../../file/reading';
import { deflate } from '../../filters/deflate';
import { PDFName, type PDFContext } from '../../library';
import { SharedStream } from './sharedStream';

/** Below this, compressing saves less than it takes. */
const WORTH_BYTES = 2048;
const FILTER = PDFName.of('Filter');

/** Compresses the streams that are not: a page's picture in plain samples may be too large for a call. */
export const compressStreams = async (reading: Reading, target: PDFContext): Promise<void> => {
	for (const [ref, stream] of target.enumerateIndirectObjects()) {
		if (!(stream instanceof SharedStream) || stream.dict.has(FILTER)) continue;
		if (stream.getContentsSize() < WORTH_BYTES) continue;
		const packed = await deflate(stream.getContents());
		await reading.breathe();
		if (packed.length >= stream.getContentsSize()) continue;
		stream.dict.set(FILTER, PDFName.of('FlateDecode'));
		target.assign(ref, new SharedStream(stream.dict, packed));
	}
};
