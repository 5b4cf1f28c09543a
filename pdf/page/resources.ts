import type { Reading } from '../file/reading';
import { PDFDict, PDFName, type PDFObject } from '../library';

/** The kinds of resources that a content names one by one; colour spaces may be meant without being named. */
export const NAMED = ['XObject', 'Font', 'Pattern', 'Shading', 'ExtGState', 'Properties'] as const;
export type Category = (typeof NAMED)[number];

/** What a resource dictionary offers under each name. */
export type Offered = Map<Category, Map<string, PDFObject>>;

export const offeredBy = (reading: Reading, resources: PDFDict): Offered => {
	const offered: Offered = new Map();
	for (const category of NAMED) {
		const dict = reading.resolve(resources.get(PDFName.of(category)));
		if (!(dict instanceof PDFDict)) continue;
		offered.set(category, new Map(dict.entries().map(([key, value]) => [key.decodeText(), value])));
	}
	return offered;
};

/**
 * A copy of a resource dictionary without what is not among the names, for many writers hang the images of the whole
 * file on each page. Null for the names means that they are not known, so that everything stays.
 */
export const prunedResources = (
	reading: Reading,
	resources: PDFDict,
	names: ReadonlySet<string> | null,
): PDFDict => {
	const pruned = resources.clone();
	if (names === null) return pruned;
	for (const category of NAMED) {
		const key = PDFName.of(category);
		const dict = reading.resolve(resources.get(key));
		if (!(dict instanceof PDFDict)) continue;
		const kept = dict.entries().filter(([name]) => names.has(name.decodeText()));
		pruned.set(key, PDFDict.fromMapWithContext(new Map(kept), resources.context));
	}
	return pruned;
};
