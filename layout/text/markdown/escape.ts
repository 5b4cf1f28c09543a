/** Characters that are not printed: those of control, but for blanks. */
const CONTROL = /(?!\s)\p{Cc}/gu;

/** ASCII punctuation, before which a backslash is read as an escape. */
const PUNCTUATION = '!-/:-@[-`{-~';

/** What would be read as Markdown anywhere in a text, and no more: an escape costs whoever reads the text, and a model its tokens. */
const ANYWHERE = new RegExp(
	[
		`\\\\(?=[${PUNCTUATION}]|$)`,
		'`',
		// Before a blank no emphasis begins, and with an underscore none does within a word. Where none begins, none ends.
		'\\*(?!\\s|(?<=[\\p{L}\\p{N}]\\*)$)',
		'(?<!^|\\s)~|~(?!\\s|$)',
		'(?<![\\p{L}\\p{N}])_(?!\\s)',
		'<(?=[A-Za-z/!?]|[^\\s<>]*@)',
		'&(?=#?[A-Za-z0-9]+;)',
		'\\](?=[(:[])',
		'\\[(?=\\^)',
	].join('|'),
	'gu',
);

/** What GitHub-flavoured Markdown makes a link of by itself; a backslash in it would be a part of the link. */
const LINK = /(?:https?|ftp)(?=:\/\/)|www(?=\.\S)/giu;
/** What a link reaches to the end of. */
const WORD = /\S+/gu;

const escapeSigns = (text: string): string => text.replace(ANYWHERE, '\\$&');

/** A word with marks where a backslash keeps what looks like a link from being one; a link without a sign stays as it is. */
const unlinkedWord = (word: string): string => {
	if (word.search(LINK) < 0) return word;
	const last = Math.max([...word.matchAll(ANYWHERE)].at(-1)?.index ?? -1, word.lastIndexOf('|'));
	return word.replace(LINK, (link: string, start: number) =>
		start > last ? link : `${link}\u0000`,
	);
};

/** Text in which nothing is read as Markdown, but for what counts at the beginning of a line only. */
export const escapeInline = (text: string): string => {
	const plain = text.replace(CONTROL, '');
	const unlinked = plain.replace(WORD, unlinkedWord);
	return escapeSigns(unlinked).replaceAll('\u0000', '\\');
};

/** What would be read as Markdown at the beginning of a line. */
const AT_START: readonly (readonly [RegExp, string])[] = [
	[/^#{1,6}(?=\s|$)/u, '\\$&'],
	[/^[>+-](?=\s|$)/u, '\\$&'],
	[/^>/u, '\\$&'],
	[/^\*(?=\s|$)/u, '\\$&'],
	[/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2'],
	// Underlines of headings, rules, and the second line of a table.
	[/^=+\s*$/u, '\\$&'],
	[/^_[_\s]*$/u, '\\$&'],
	[/^[-:|][-:|\s]*$/u, '\\$&'],
	[/^\[/u, '\\$&'],
];

/** A line of text in which nothing is read as Markdown. */
export const escapeLine = (text: string): string => {
	const line = escapeInline(text);
	const rule = AT_START.find(([pattern]) => pattern.test(line));
	return rule ? line.replace(rule[0], rule[1]) : line;
};

/** Whether a link would take what follows a line up to the next blank. */
const endsInLink = (line: string): boolean =>
	/www\.|:\/\//iu.test(line.slice(line.lastIndexOf(' ') + 1));

/** Lines that stand for themselves, one below the other: a backslash at a line's end breaks it there. */
export const escapeLines = (lines: readonly string[]): string =>
	lines
		.map(escapeLine)
		.map((line, at) => (at < lines.length - 1 && endsInLink(line) ? `${line} ` : line))
		.join('\\\n');

/** A heading's text: signs at its end would be taken for its closing. */
export const escapeHeading = (text: string): string =>
	escapeLine(text).replace(/(?<=\s)#+$/u, '\\$&');

/** A cell's text: a bar would end it. */
export const escapeCell = (text: string): string => escapeInline(text).replaceAll('|', '\\|');
