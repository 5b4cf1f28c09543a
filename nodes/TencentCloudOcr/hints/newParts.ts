import { listed, shortened } from '../errors/plainText';

const PARTS_SHOWN = 3;
const LONGEST_PART = 40;

/** Something with parts, such as a file with the columns of its table. */
export interface Parted {
	name: string;
	parts: readonly string[];
}

/** Those that have parts which the first one lacks, each by its name and these parts. */
export const withNewParts = ([first, ...others]: readonly Parted[]): string[] => {
	const known = new Set(first?.parts);
	return others.flatMap(({ name, parts }) => {
		const news = parts.filter((part) => !known.has(part));
		const shown = news.map((part) => shortened(part, LONGEST_PART));
		return news.length === 0 ? [] : [`${name} (${listed(shown, PARTS_SHOWN)})`];
	});
};
