import { PDFName, PDFNumber, type PDFObject, type PDFRawStream } from '../../library';
import { decodeStream } from '../../filters/decode';
import { LIMITS } from '../../limits';
import { breatheAt } from '../../pause';
import { ObjectReader } from './objectReader';

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
	const { data } = await decodeStream(stream, resolve);
	const source = Buffer.from(data.buffer, data.byteOffset, data.length);
	const objects: ObjectStream['objects'] = [];
	const most = Math.min(count, LIMITS.objectsPerStream);
	for (const [, number, offset] of source.toString('latin1', 0, first).matchAll(PAIR)) {
		if (objects.length >= most) break;
		objects.push({ objectNumber: Number(number), offset: first + Number(offset) });
		await breatheAt(objects.length);
	}
	return { reader: new ObjectReader(source), objects };
};

/** An object's number and its place behind the head. */
const PAIR = /(\d{1,10})\s+(\d{1,10})/g;

const numberOf = (object: PDFObject | undefined): number => {
	if (object instanceof PDFNumber) return object.asNumber();
	throw new Error('an object stream without a head');
};
