/** First and last code points of what an XML 1.0 document may not hold, or what would turn the text after it. */
const DROPPED: ReadonlyArray<readonly [number, number]> = [
	[0x00, 0x08],
	[0x0b, 0x0c],
	[0x0e, 0x1f],
	[0x7f, 0x9f],
	// Overrides and isolates of direction; right-to-left letters themselves stay.
	[0x202a, 0x202e],
	[0x2066, 0x2069],
	// Halves of surrogate pairs.
	[0xd800, 0xdfff],
	[0xfffe, 0xffff],
];

const hex = (code: number): string => `\\u{${code.toString(16)}}`;

const DROPPED_CHARACTERS = new RegExp(
	`[${DROPPED.map(([first, last]) => `${hex(first)}-${hex(last)}`).join('')}]`,
	'gu',
);

/** Text that stays text, whatever is in it, as content or attribute of an SVG. */
export const escapeXml = (text: string): string =>
	text
		.replace(DROPPED_CHARACTERS, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
