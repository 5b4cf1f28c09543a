import { PDFRawStream, type PDFRef } from '../../library';
import { LIMITS } from '../../limits';
import { breatheAt } from '../../pause';
import type { DocumentReader } from '../documentReader';
import { openObjectStream, type ObjectStream } from './objectStream';
import { BY_CROSS_REFERENCE } from '../places';

/** How much faster than parsing inflating is. */
const INFLATE_SPEED = 8;

/** An object stream that scanning has come across. */
export interface FoundStream {
	offset: number;
	ref: PDFRef;
	rank: number;
}

/** Notes all that the streams hold. What is in one that cannot be opened is lost, which shows when a page needs it. */
export const noteFound = async (reader: DocumentReader, found: FoundStream[]): Promise<void> => {
	let step = 0;
	for (const { offset, ref, rank } of found) {
		const opened = await open(reader, reader.readAt(offset, ref));
		reader.checkLimits();
		if (opened === null) continue;
		for (const { objectNumber, offset: within } of opened.objects) {
			reader.place(objectNumber, { reader: opened.reader, offset: within, rank });
			await breatheAt((step += 1));
		}
		reader.checkLimits();
	}
};

/** What the cross-reference says is in an object stream: the objects' numbers and their places in its head. */
export type Contents = Map<number, { objectNumber: number; index: number }[]>;

/** Notes what the cross-reference says is in object streams; false where something of it is not. */
export const noteContents = async (
	reader: DocumentReader,
	contents: Contents,
): Promise<boolean> => {
	let sound = true;
	let step = 0;
	for (const [streamNumber, wanted] of contents) {
		const opened = await open(reader, reader.read(streamNumber));
		for (const { objectNumber, index } of wanted) {
			const object = opened?.objects[index];
			if (opened !== null && object?.objectNumber === objectNumber) {
				const { offset } = object;
				reader.place(objectNumber, { reader: opened.reader, offset, rank: BY_CROSS_REFERENCE });
			} else {
				sound = false;
			}
			await breatheAt((step += 1));
		}
		reader.checkLimits();
	}
	return sound;
};

const open = async (reader: DocumentReader, stream: unknown): Promise<ObjectStream | null> => {
	if (!(stream instanceof PDFRawStream)) return null;
	const opened = await openObjectStream(stream, reader.resolve).catch(() => null);
	reader.work += (opened?.reader.source.length ?? LIMITS.inflatedStream) / INFLATE_SPEED;
	reader.inflated += opened?.reader.source.length ?? 0;
	return opened;
};
