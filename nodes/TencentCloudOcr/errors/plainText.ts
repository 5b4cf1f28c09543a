const MOST = 200;

/** n8n shows hints and descriptions of errors as HTML: in words from outside no tag can open. */
export const withoutTags = (text: string): string => text.replaceAll('<', '&lt;');

/** A name from outside, short enough not to flood the panel. */
export const plainName = (text: string): string =>
	withoutTags(text.length > MOST ? `${text.slice(0, MOST)}…` : text);
