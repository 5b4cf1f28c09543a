import type { PDFRef } from '../library';
import type { ObjectReader } from './objects/objectReader';

/** Where an object is read. */
export interface Place {
	reader: ObjectReader;
	/** Behind its `N G obj`. */
	offset: number;
	/** What it is decrypted with; absent within an object stream, which is decrypted as a whole. */
	ref?: PDFRef;
	/** Of several definitions of an object the one of the highest rank is valid. */
	rank: number;
}
interface Link extends Place {
	next: Link | undefined;
}

/** The rank of what a sound cross-reference says; by scanning, the last definition in the file wins. */
export const BY_CROSS_REFERENCE = Infinity;

/** All definitions of all objects: where the last one is cut off, the one before is still there. */
export class Places {
	private readonly links = new Map<number, Link>();
	/** Of all object numbers. */
	largest = 0;

	get size(): number {
		return this.links.size;
	}

	add(objectNumber: number, place: Place): void {
		this.largest = Math.max(this.largest, objectNumber);
		let above: Link | undefined;
		let below = this.links.get(objectNumber);
		while (below !== undefined && below.rank > place.rank) [above, below] = [below, below.next];
		const link = { ...place, next: below };
		if (above === undefined) this.links.set(objectNumber, link);
		else above.next = link;
	}

	/** The definitions of an object, the valid one first. */
	*of(objectNumber: number): Generator<Place> {
		for (let link = this.links.get(objectNumber); link !== undefined; link = link.next) yield link;
	}

	/** In the order of their valid definitions in the file. */
	objectNumbers(): number[] {
		const links = [...this.links].toSorted(([, a], [, b]) => a.offset - b.offset);
		return links.map(([objectNumber]) => objectNumber);
	}
}
