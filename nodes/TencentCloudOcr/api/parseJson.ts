/** A newspaper page, 2,000 lines of 30 characters each with its place, takes some 1,100,000 values, ten levels deep. */
export const MOST_VALUES = 1_200_000;
const MOST_LEVELS = 50;
/** The API's objects have some ten; those of very many keys take far longer to parse than any list. */
const MOST_KEYS = 1_000;

const [QUOTE, ESCAPE, COMMA] = [0x22, 0x5c, 0x2c];
const [OPENING, CLOSING] = [0x5b, 0x5d];
const [CURLY_OPENING, CURLY_CLOSING] = [0x7b, 0x7d];

/**
 * Whether a JSON text holds no more than an answer may. Looked at before it is parsed: 32 MB of brackets
 * take ten seconds and a gigabyte to parse, and what lies that deep within itself breaks n8n when it is stored.
 */
export function isModest(json: Buffer): boolean {
	/** Commas on each level: below zero, and never above it, in a list. */
	const commas = new Int32Array(MOST_LEVELS + 1);
	let values = 0;
	let level = 0;
	let inString = false;
	for (let at = 0; at < json.length; at += 1) {
		const byte = json[at];
		if (inString) {
			if (byte === ESCAPE) at += 1;
			else if (byte === QUOTE) inString = false;
			continue;
		}
		if (byte === QUOTE) inString = true;
		else if (byte === COMMA) {
			values += 1;
			const count = (commas[level] ?? 0) + 1;
			if (count >= MOST_KEYS) return false;
			commas[level] = count;
		} else if (byte === CLOSING || byte === CURLY_CLOSING) level = Math.max(0, level - 1);
		else if (byte === OPENING || byte === CURLY_OPENING) {
			values += 1;
			level += 1;
			commas[level] = byte === OPENING ? -MOST_VALUES : 0;
		}
		if (values > MOST_VALUES || level > MOST_LEVELS) return false;
	}
	return true;
}

/** What the text stands for; undefined for what is no JSON, or more than any answer of the API. */
export function parseJson(text: Buffer | string): unknown {
	if (!isModest(typeof text === 'string' ? Buffer.from(text) : text)) return undefined;
	try {
		return JSON.parse(text.toString());
	} catch {
		return undefined;
	}
}
