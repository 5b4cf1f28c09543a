/** One entry of Input Binary Field: a field's name, or a pattern with `*`. */
export interface FieldName {
	text: string;
	isPattern: boolean;
}

/** Splits "data, attachment_*" into its entries; blanks around commas do not count. */
export function parseFieldNames(text: string): FieldName[] {
	return text
		.split(',')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '')
		.map((entry) => ({ text: entry, isPattern: entry.includes('*') }));
}

/** Whether a name fits a pattern, which has a `*`. Walks along the name once: no pattern can make it slow. */
export function fitsPattern(name: string, pattern: string): boolean {
	const [first, last] = [pattern.indexOf('*'), pattern.lastIndexOf('*')];
	const [head, tail] = [pattern.slice(0, first), pattern.slice(last + 1)];
	if (!name.startsWith(head) || !name.endsWith(tail)) return false;
	if (name.length < head.length + tail.length) return false;
	let from = head.length;
	for (const part of pattern.slice(first, last).split('*')) {
		const at = name.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return from <= name.length - tail.length;
}
