import { PDFStream, PDFStreamWriter, PDFWriter, type PDFContext } from '../../library';
import { breathe } from '../../pause';

/** Below this, packing objects together saves less than the packing takes. */
const WORTH_PACKING_BYTES = 2048;
const OBJECTS_PER_STREAM = 200;
/** The library packs them in one go, in some 40 ms, such as the widths of a large font's glyphs. */
const MOST_PACKED_BYTES = 524_288;
/** The library takes quadratic time to pack. */
const MOST_PACKED = 2000;
/** Objects written between two turns of the event loop. */
const OBJECTS_PER_TURN = 500;

const objectsOf = (context: PDFContext) =>
	context.enumerateIndirectObjects().map(([, object]) => object);

/** What the document's streams take. */
export const streamBytes = (context: PDFContext): number =>
	objectsOf(context).reduce(
		(sum, object) => sum + (object instanceof PDFStream ? object.getContentsSize() : 0),
		0,
	);

/** The document's bytes, with its small objects packed where that makes it smaller. */
export const writeDocument = async (context: PDFContext): Promise<Buffer> => {
	const plain = asBuffer(await PDFWriter.forContext(context, OBJECTS_PER_TURN).serializeToBuffer());
	const unpacked = plain.length - streamBytes(context);
	const isWorthIt = unpacked >= WORTH_PACKING_BYTES && unpacked <= MOST_PACKED_BYTES;
	if (!isWorthIt || objectsOf(context).length > MOST_PACKED) return plain;
	await breathe();
	const writer = PDFStreamWriter.forContext(context, OBJECTS_PER_TURN, true, OBJECTS_PER_STREAM);
	const packed = asBuffer(await writer.serializeToBuffer());
	return packed.length < plain.length ? packed : plain;
};

const asBuffer = (bytes: Uint8Array): Buffer =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
