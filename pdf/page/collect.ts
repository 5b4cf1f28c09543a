import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, PDFStream } from '../library';
import type { PDFContext, PDFObject } from '../library';
import { LIMITS, PdfLimitError } from '../limits';
import type { Reading } from '../file/reading';
import { prunedResources } from './resources';
import { SharedStream } from './write/sharedStream';

/** What a page may point to although it does not show there; a reference may lead to nothing. */
const ELSEWHERE = new Set(
	['Page', 'Pages', 'Catalog', 'StructElem', 'StructTreeRoot', 'Annot', 'Outlines'].map((type) =>
		PDFName.of(type),
	),
);
const UNSEEN_STREAM_KEYS = new Set(
	['Length', 'Metadata', 'PieceInfo', 'OPI', 'Ref', 'StructParent', 'StructParents'].map((key) =>
		PDFName.of(key),
	),
);

/**
 * Puts what the roots lead to and `target` does not hold yet into it, under its old numbers and without copying; of
 * resources what is among the names. Returns how many references led to nothing.
 */
export const collect = async (
	reading: Reading,
	roots: PDFObject[],
	target: PDFContext,
	names: ReadonlySet<string> | null,
): Promise<number> => {
	const seen = new Set<PDFRef>();
	const waiting: PDFRef[] = [];
	let lost = 0;
	const follow = (object: PDFObject): void =>
		eachRef(object, (ref) => {
			if (seen.has(ref) || target.lookup(ref) !== undefined) return;
			seen.add(ref);
			waiting.push(ref);
		});
	for (const root of roots) follow(root);
	for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
		const object = reading.resolve(ref);
		await reading.breathe();
		if (object === undefined) lost += 1;
		if (object === undefined || isElsewhere(object)) continue;
		const seenObject =
			object instanceof PDFRawStream ? withoutUnseen(reading, object, names) : object;
		target.assign(ref, seenObject);
		if (seen.size > LIMITS.objectsPerPage) throw new PdfLimitError('too many objects on a page');
		follow(seenObject);
	}
	return lost;
};

const isElsewhere = (object: PDFObject): boolean => {
	const type = object instanceof PDFDict ? object.get(PDFName.Type) : undefined;
	return type instanceof PDFName && ELSEWHERE.has(type);
};

/** A form brings its own resources, which may be those of the whole file. */
export const withoutUnseen = (
	reading: Reading,
	{ dict, contents }: PDFRawStream,
	names: ReadonlySet<string> | null,
): SharedStream => {
	for (const key of UNSEEN_STREAM_KEYS) dict.delete(key);
	const resources = reading.resolve(dict.get(PDFName.Resources));
	if (resources instanceof PDFDict) {
		dict.set(PDFName.Resources, prunedResources(reading, resources, names));
	}
	return new SharedStream(dict, contents);
};

/** Objects lie within each other no deeper than `LIMITS.nesting`. */
const eachRef = (object: PDFObject, visit: (ref: PDFRef) => void): void => {
	if (object instanceof PDFRef) visit(object);
	else if (object instanceof PDFDict) for (const value of object.values()) eachRef(value, visit);
	else if (object instanceof PDFArray) for (const value of object.asArray()) eachRef(value, visit);
	else if (object instanceof PDFStream) eachRef(object.dict, visit);
};
