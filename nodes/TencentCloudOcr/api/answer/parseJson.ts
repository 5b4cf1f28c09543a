/** A newspaper page, 2,000 lines of 30 characters each with its place, takes some 1,100,000 values, ten levels deep. */
const MOST_VALUES = 1_200_000;
const MOST_LEVELS = 50;
/** The API uses some thirty names. Parsing thousands of different ones takes far longer than parsing values. */
const MOST_NAMES = 200;

const [QUOTE, ESCAPE, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPENING, CLOSING] = [0x5b, 0x5d];
const [CURLY_OPENING, CURLY_CLOSING] = [0x7b, 0x7d];

/**
 * Whether a JSON text holds no more than an answer may. Checked before it is parsed: 32 MB of brackets
 * take ten seconds and a gigabyte to parse, and nesting that deep breaks n8n when it stores the result.
 */
export function isModest(json: Buffer): boolean {
	const names = new Set<string>();
	let values = 0;
	let colons = 0;
	let level = 0;
	let [inText, start, end] = [false, 0, 0];
	for (let at = 0; at < json.length; at += 1) {
		const byte = json[at];
		if (inText) {
			if (byte === ESCAPE) at += 1;
			else if (byte === QUOTE) [inText, end] = [false, at];
			continue;
		}
		if (byte === QUOTE) [inText, start] = [true, at];
		else if (byte === COLON) {
			colons += 1;
			// Read once: a million colons behind one long text are no JSON, and each would copy it.
			if (end > start) names.add(json.toString('latin1', start, end));
			start = end;
		} else if (byte === COMMA) values += 1;
		else if (byte === CLOSING || byte === CURLY_CLOSING) level -= 1;
		else if (byte === OPENING || byte === CURLY_OPENING) {
			values += 1;
			level += 1;
		}
		if (values > MOST_VALUES || colons > MOST_VALUES) return false;
		if (level > MOST_LEVELS || names.size > MOST_NAMES) return false;
	}
	return true;
}

/** The parsed text; undefined if it is not JSON, or holds more than any answer of the API. */
export function parseJson(text: Buffer | string): unknown {
	if (!isModest(typeof text === 'string' ? Buffer.from(text) : text)) return undefined;
	try {
		return JSON.parse(text.toString());
	} catch {
		return undefined;
	}
}
