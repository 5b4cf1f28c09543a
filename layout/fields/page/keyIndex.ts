import { partitionPoint } from '../../lists/partitionPoint';
import type { Sheet } from './sheet';

/** Between keys, which hold letters and digits only. */
const APART = '\n';

/** Finds lines by their keys; on a page of thousands, labels by the hundred are sought. */
export interface KeyIndex {
	/** Places of the lines whose key holds a text, or is the beginning of it, from top to bottom. */
	holdingOrBeginning: (text: string) => number[];
}

export const keyIndexOf = ({ pieces }: Sheet): KeyIndex => {
	const keys = pieces.map(({ key }) => key.text);
	const all = keys.join(APART);
	const starts: number[] = [];
	const byKey = new Map<string, number[]>();
	let start = 0;
	keys.forEach((key, place) => {
		starts.push(start);
		start += key.length + APART.length;
		const same = byKey.get(key);
		if (same) same.push(place);
		else byKey.set(key, [place]);
	});
	const holding = (text: string): number[] => {
		const places: number[] = [];
		for (let at = all.indexOf(text); at >= 0;) {
			const place = partitionPoint(starts, (from) => from <= at) - 1;
			places.push(place);
			at = all.indexOf(text, starts[place + 1] ?? all.length);
		}
		return places;
	};
	const beginning = (text: string): number[] =>
		Array.from({ length: text.length - 1 }, (_, index) => text.slice(0, index + 1)).flatMap(
			(key) => byKey.get(key) ?? [],
		);
	return {
		holdingOrBeginning: (text) =>
			text === '' ? [] : [...holding(text), ...beginning(text)].sort((a, b) => a - b),
	};
};
