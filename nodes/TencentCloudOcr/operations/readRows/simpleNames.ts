import { letterName } from './columnNames';

/** Columns that n8n's Data Tables have of their own. */
const TAKEN = ['id', 'createdAt', 'updatedAt'];
/** Characters of a name that n8n's Data Tables take, at most. */
const LONGEST = 60;

const ACCENTS = /\p{M}/gu;
const OTHERS = /[^A-Za-z0-9]+/gu;

const simple = (name: string, column: number): string => {
	const plain = name.normalize('NFKD').replace(ACCENTS, '').replaceAll('ß', 'ss');
	const joined = plain
		.replace(OTHERS, '_')
		.slice(0, LONGEST)
		.replace(/^_+|_+$/gu, '');
	if (joined === '') return letterName(column);
	return /^\d/u.test(joined) ? `column_${joined}` : joined;
};

/**
 * A name for each column of letters, digits and underscores that begins with a letter, as databases take;
 * letters where nothing else is left, numbers behind doubled ones.
 * @param reserved names of columns that stand beside these
 */
export const simpleNames = (header: readonly string[], reserved: readonly string[]): string[] => {
	const used = new Set([...reserved, ...TAKEN].map((name) => name.toLowerCase()));
	return header.map((cell, column) => {
		const wished = simple(cell, column);
		let name = wished;
		for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wished}_${count}`;
		used.add(name.toLowerCase());
		return name;
	});
};
