import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from '../library';
import { LIMITS, PdfLimitError } from '../limits';
import type { Reading } from '../file/reading';

/** What a page takes from the nodes above it if it has none of its own. */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map((key) => PDFName.of(key));
export type Inherited = ReadonlyMap<PDFName, PDFObject>;

/** One page of the tree. Its object is read again for each cut, so that a long file does not fill the memory. */
export interface PageEntry {
	page: PDFObject;
	inherited: Inherited;
	/** The file has no object where the page should be, or a broken one. */
	lost: boolean;
}

interface Visit {
	node: PDFObject;
	inherited: Inherited;
}
/** Left on the stack behind a node's children: from here on the node may be met again. */
interface Leave {
	leave: number;
}

/**
 * All pages in order, counted from the tree itself and not from what `/Count` claims. Branches that lead back to
 * themselves are left out. No recursion, so no tree is too deep.
 */
export const listPages = async (reading: Reading, root: PDFObject): Promise<PageEntry[]> => {
	const pages: PageEntry[] = [];
	const above = new Set<number>();
	const stack: (Visit | Leave)[] = [{ node: root, inherited: new Map() }];
	let visitsLeft = LIMITS.visitsFloor + LIMITS.visitsPerObject * reading.reader.places.size;
	for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
		if ('leave' in next) {
			above.delete(next.leave);
			continue;
		}
		const { node, inherited } = next;
		const number = node instanceof PDFRef ? node.objectNumber : undefined;
		if (number !== undefined && above.has(number)) continue;
		const dict = reading.resolve(node);
		const kids =
			dict instanceof PDFDict ? reading.resolve(dict.get(PDFName.of('Kids'))) : undefined;
		if (dict instanceof PDFDict && kids instanceof PDFArray) {
			if (number !== undefined) {
				above.add(number);
				stack.push({ leave: number });
			}
			pushKids(stack, kids, inheritedBelow(dict, inherited));
		} else if (dict === undefined || isPage(dict)) {
			pages.push({ page: node, inherited, lost: dict === undefined });
		}
		visitsLeft -= 1;
		if (visitsLeft < stack.length || pages.length > LIMITS.pages) {
			throw new PdfLimitError('too many pages');
		}
		await reading.breathe();
	}
	return pages;
};

/** What the root of the tree claims. */
export const declaredCount = (reading: Reading, root: PDFObject): number | null => {
	const node = reading.resolve(root);
	const count =
		node instanceof PDFDict ? reading.resolve(node.get(PDFName.of('Count'))) : undefined;
	return count instanceof PDFNumber ? count.asNumber() : null;
};

const isPage = (object: PDFObject): boolean =>
	object instanceof PDFDict && object.get(PDFName.Type) !== PDFName.of('Pages');

const pushKids = (stack: (Visit | Leave)[], kids: PDFArray, inherited: Inherited): void => {
	for (let index = kids.size() - 1; index >= 0; index -= 1) {
		stack.push({ node: kids.get(index), inherited });
	}
};

const inheritedBelow = (node: PDFDict, above: Inherited): Inherited => {
	const own = node.entries().filter(([key]) => INHERITED.includes(key));
	return own.length === 0 ? above : new Map([...above, ...own]);
};
