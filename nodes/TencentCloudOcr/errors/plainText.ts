/** Words from outside, made fit to be shown. */

const MOST = 200;
const MOST_IN_QUOTES = 60;

export const shortened = (text: string, most: number): string =>
	text.length > most ? `${text.slice(0, most)}…` : text;

/** n8n shows hints and error descriptions as HTML: no tag can open in words from outside. */
export const withoutTags = (text: string): string => text.replaceAll('<', '&lt;');

/** A name from outside, short enough not to flood the panel. */
export const plainName = (text: string): string => withoutTags(shortened(text, MOST));

/** A name that has to be typed: in quotes, with its own quotes and its line breaks escaped. */
export const quoted = (text: string): string => JSON.stringify(shortened(text, MOST_IN_QUOTES));

/** The first of them, and how many more there are. */
export function listed(entries: string[], most: number): string {
	const shown = entries.slice(0, most).join(', ');
	const more = entries.length - most;
	return more > 0 ? `${shown} and ${more} more` : shown;
}
