import { decodeStream } from './inflate';
import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFObject } from './library';
import type { Reading } from './reading';

/** The kinds of resources that a content names one by one; colour spaces may be meant without being named. */
const NAMED = ['XObject', 'Font', 'Pattern', 'Shading', 'ExtGState', 'Properties'] as const;
type Category = (typeof NAMED)[number];
type Entries = Map<string, { key: PDFName; value: PDFObject }>;
type Named = Map<Category, Entries>;

/** Inflating one byte takes about a sixteenth of the time that parsing one takes. */
const INFLATE_WORK = 1 / 16;

/**
 * A copy of a resource dictionary without what the contents do not name, for many writers hang the images of the whole
 * file on each page. Everything stays where a content cannot be read as text.
 */
export const prunedResources = (
	reading: Reading,
	resources: PDFDict,
	contents: PDFRawStream[],
): PDFDict => {
	const pruned = resources.clone();
	const named = namedResources(reading, resources);
	const count = [...named.values()].reduce((sum, entries) => sum + entries.size, 0);
	const names = count > 1 ? usedNames(reading, contents, named) : null;
	if (names === null) return pruned;
	for (const [category, entries] of named) {
		const kept = new Map(
			[...entries].filter(([name]) => names.has(name)).map(([, { key, value }]) => [key, value]),
		);
		pruned.set(PDFName.of(category), PDFDict.fromMapWithContext(kept, resources.context));
	}
	return pruned;
};

const namedResources = (reading: Reading, resources: PDFDict): Named => {
	const named: Named = new Map();
	for (const category of NAMED) {
		const dict = reading.resolve(resources.get(PDFName.of(category)));
		if (!(dict instanceof PDFDict)) continue;
		const entries = dict
			.entries()
			.map(([key, value]) => [key.decodeText(), { key, value }] as const);
		named.set(category, new Map(entries));
	}
	return named;
};

/**
 * Every name that the contents mention, with those of the forms, patterns and fonts they name that have no resources
 * of their own and use the caller's. That may be more than is drawn, never less.
 */
const usedNames = (
	reading: Reading,
	contents: PDFRawStream[],
	named: Named,
): Set<string> | null => {
	const names = new Set<string>();
	const waiting = [...contents];
	for (let stream = waiting.pop(); stream !== undefined; stream = waiting.pop()) {
		const mentioned = namesIn(reading, stream);
		if (mentioned === null) return null;
		for (const name of mentioned) {
			if (names.has(name)) continue;
			names.add(name);
			waiting.push(...borrowers(reading, named, name));
		}
	}
	return names;
};

const namesIn = (reading: Reading, stream: PDFRawStream): string[] | null => {
	try {
		const content = decodeStream(stream, reading.resolve);
		reading.spend(content.length * INFLATE_WORK);
		const names = Buffer.from(content.buffer, content.byteOffset, content.length)
			.toString('latin1')
			.match(/\/[^\0\t\n\f\r ()<>[\]{}/%]+/g);
		return [...new Set(names)].map((name) => unescapeName(name.slice(1)));
	} catch {
		return null;
	}
};

const unescapeName = (name: string): string =>
	name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The contents that draw with the resources of whoever names them. */
const borrowers = (reading: Reading, named: Named, name: string): PDFRawStream[] => {
	const value = (category: Category) => reading.resolve(named.get(category)?.get(name)?.value);
	const state = value('ExtGState');
	const mask =
		state instanceof PDFDict ? reading.resolve(state.get(PDFName.of('SMask'))) : undefined;
	const group = mask instanceof PDFDict ? reading.resolve(mask.get(PDFName.of('G'))) : undefined;
	const streams = [value('XObject'), value('Pattern'), group, ...glyphs(reading, value('Font'))];
	return streams.filter((stream) => stream instanceof PDFRawStream).filter(drawsWithout);
};

const drawsWithout = ({ dict }: PDFRawStream): boolean =>
	!dict.has(PDFName.Resources) && dict.get(PDFName.of('Subtype')) !== PDFName.of('Image');

/** The drawings of a Type 3 font that has no resources of its own. */
const glyphs = (reading: Reading, font: PDFObject | undefined): (PDFObject | undefined)[] => {
	if (!(font instanceof PDFDict) || font.has(PDFName.Resources)) return [];
	const drawings = reading.resolve(font.get(PDFName.of('CharProcs')));
	return drawings instanceof PDFDict ? drawings.values().map(reading.resolve) : [];
};

export interface PageContents {
	/** As they stand in the page. */
	entries: PDFObject[];
	streams: PDFRawStream[];
	/** The file has lost some of them. */
	lost: boolean;
}

export const pageContents = (reading: Reading, contents: PDFObject | undefined): PageContents => {
	if (contents === undefined) return { entries: [], streams: [], lost: false };
	const value = reading.resolve(contents);
	const entries = value instanceof PDFArray ? value.asArray() : [contents];
	const streams = entries.map(reading.resolve).filter((stream) => stream instanceof PDFRawStream);
	return { entries, streams, lost: streams.length < entries.length };
};
