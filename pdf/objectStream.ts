import { PDFName, PDFNumber, type PDFObject, type PDFRawStream } from './library';
import { decodeStream } from './inflate';
import { ObjectReader } from './objectReader';

/** Room for some 35,000 objects. */
const MOST_HEAD_BYTES = 524_288;

/** An object stream that has been inflated: many small objects in one piece. */
export interface ObjectStream {
	reader: ObjectReader;
	/** Each object's number and where it starts in the reader's source. */
	objects: { objectNumber: number; offset: number }[];
}

/** Throws where the stream cannot be inflated or its head makes no sense. */
export const openObjectStream = async (
	stream: PDFRawStream,
	resolve: (object: PDFObject | undefined) => PDFObject | undefined,
): Promise<ObjectStream> => {
	const count = numberOf(resolve(stream.dict.get(PDFName.of('N'))));
	const first = numberOf(resolve(stream.dict.get(PDFName.of('First'))));
	const content = await decodeStream(stream, resolve);
	const source = Buffer.from(content.buffer, content.byteOffset, content.length);
	const head = source.toString('latin1', 0, Math.min(first, MOST_HEAD_BYTES)).match(/\d+/g) ?? [];
	const pairs = Math.min(count, Math.floor(head.length / 2));
	return {
		reader: new ObjectReader(source),
		objects: Array.from({ length: pairs }, (_, index) => ({
			objectNumber: Number(head[2 * index]),
			offset: first + Number(head[2 * index + 1]),
		})),
	};
};

const numberOf = (object: PDFObject | undefined): number => {
	if (object instanceof PDFNumber) return object.asNumber();
	throw new Error('an object stream without a head');
};
