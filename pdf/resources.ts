import { decodeStream } from './inflate';
import { PDFArray, PDFDict, PDFName, PDFRawStream, type PDFObject } from './library';
import { LIMITS, PdfLimitError } from './limits';
import type { Reading } from './reading';

/** The kinds of resources that a content names one by one; colour spaces may be meant without being named. */
const NAMED = ['XObject', 'Font', 'Pattern', 'Shading', 'ExtGState', 'Properties'] as const;
type Category = (typeof NAMED)[number];
type Entries = Map<string, { key: PDFName; value: PDFObject }>;
type Named = Map<Category, Entries>;

/** Inflating one byte takes about an eighth of the time that parsing one takes. */
const INFLATE_WORK = 1 / 8;
/** What noting a name takes, in bytes parsed; about 0.3 µs. */
const NAME_WORK = 4;
const MOST_CONTENTS = 10_000;
const MOST_GLYPHS = 1000;

/**
 * A copy of a resource dictionary without what the contents do not name, for many writers hang the images of the whole
 * file on each page. Everything stays where a content cannot be read as text.
 */
export const prunedResources = async (
	reading: Reading,
	resources: PDFDict,
	contents: PDFRawStream[],
): Promise<PDFDict> => {
	const pruned = resources.clone();
	const named = namedResources(reading, resources);
	const count = [...named.values()].reduce((sum, entries) => sum + entries.size, 0);
	const names = count > 1 ? await usedNames(reading, contents, named) : null;
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
const usedNames = async (
	reading: Reading,
	contents: PDFRawStream[],
	named: Named,
): Promise<Set<string> | null> => {
	const names = new Set<string>();
	const waiting = [...contents];
	let inflated = 0;
	for (let stream = waiting.pop(); stream !== undefined; stream = waiting.pop()) {
		const content = await textOf(reading, stream);
		inflated += content?.length ?? 0;
		if (content === null || inflated > LIMITS.inflatedStream) return null;
		for (const [word] of content.matchAll(/\/[^\0\t\n\f\r ()<>[\]{}/%]+/g)) {
			reading.spend(NAME_WORK);
			await reading.breathe();
			const name = unescapeName(word.slice(1));
			if (names.has(name)) continue;
			names.add(name);
			waiting.push(...borrowers(reading, named, name));
		}
	}
	return names;
};

const textOf = async (reading: Reading, stream: PDFRawStream): Promise<string | null> => {
	try {
		const content = await decodeStream(stream, reading.resolve);
		reading.spend(content.length * INFLATE_WORK);
		return Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
	} catch (error) {
		if (error instanceof PdfLimitError) reading.spend(LIMITS.inflatedStream * INFLATE_WORK);
		return null;
	}
};

const unescapeName = (name: string): string =>
	name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The contents that draw with the resources of whoever names them. */
const borrowers = (reading: Reading, named: Named, name: string): PDFRawStream[] => {
	const value = (category: Category) => {
		const entry = named.get(category)?.get(name);
		return entry === undefined ? undefined : reading.resolve(entry.value);
	};
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
	const isType3 =
		font instanceof PDFDict && font.get(PDFName.of('Subtype')) === PDFName.of('Type3');
	if (!isType3 || font.has(PDFName.Resources)) return [];
	const drawings = reading.resolve(font.get(PDFName.of('CharProcs')));
	const contents = drawings instanceof PDFDict ? drawings.values() : [];
	if (contents.length > MOST_GLYPHS) throw new PdfLimitError('too many glyphs in a font');
	return contents.map(reading.resolve);
};

export interface PageContents {
	/** As they stand in the page. */
	entries: PDFObject[];
	streams: PDFRawStream[];
	/** The file has lost some of them. */
	lost: boolean;
}

export const pageContents = async (
	reading: Reading,
	contents: PDFObject | undefined,
): Promise<PageContents> => {
	if (contents === undefined) return { entries: [], streams: [], lost: false };
	const value = reading.resolve(contents);
	const entries = value instanceof PDFArray ? value.asArray() : [contents];
	if (entries.length > MOST_CONTENTS) throw new PdfLimitError('too many contents on a page');
	const streams: PDFRawStream[] = [];
	for (const entry of entries) {
		const stream = reading.resolve(entry);
		if (stream instanceof PDFRawStream) streams.push(stream);
		await reading.breathe();
	}
	return { entries, streams, lost: streams.length < entries.length };
};
