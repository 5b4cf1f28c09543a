import { PDFDict } from '../../library';
import { breatheAt } from '../../pause';
import type { Entries } from './entries';
import type { DocumentReader } from '../documentReader';

/** The number of the first object, how many there are, and each one's offset and generation, in use or free. */
const SUBSECTION = /\s*(\d{1,10})\s+(\d{1,10})(?=\s)/y;
const ENTRY = /\s*(\d{1,10})\s+(\d{1,5})\s+([nf])/y;
const WORD = /\s*xref/y;
/** How much faster than parsing it is to look through a table. */
const SCAN_SPEED = 8;

/** Adds the entries of the table at `at` that are not known yet; gives its trailer, null where it has none. */
export const tableEntries = async (
	reader: DocumentReader,
	at: number,
	entries: Entries,
): Promise<PDFDict | null> => {
	const end = reader.source.indexOf('trailer', at);
	if (end < 0) return null;
	reader.work += (end - at) / SCAN_SPEED;
	reader.checkLimits();
	const text = reader.source.toString('latin1', at, end);
	let position = 0;
	const next = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = position;
		const match = pattern.exec(text);
		if (match !== null) position = pattern.lastIndex;
		return match;
	};
	if (next(WORD) === null) return null;
	for (let section = next(SUBSECTION); section !== null; section = next(SUBSECTION)) {
		const [first, count] = [Number(section[1]), Number(section[2])];
		for (let index = 0; index < count; index += 1) {
			const entry = next(ENTRY);
			if (entry === null) return null;
			const offset = Number(entry[1]);
			const isFree = entry[3] === 'f' || offset === 0;
			if (!entries.has(first + index)) {
				entries.set(first + index, isFree ? { kind: 'free' } : { kind: 'at', offset });
			}
			await breatheAt(index);
		}
	}
	const isWhole = text.slice(position).trim() === '';
	const trailer = reader.readAt(end + 'trailer'.length);
	return isWhole && trailer instanceof PDFDict ? trailer : null;
};
