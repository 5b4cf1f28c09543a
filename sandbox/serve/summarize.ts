import { createHash } from 'node:crypto';
import type { Parameters } from '../callLog';

/** No parameter that an action has is longer, ImageBase64 apart, and no call has as many. */
const MAX_CHARACTERS = 1024;
const MAX_PARAMETERS = 100;

/** Through bytes, for a slice alone would keep the whole text in memory. */
const beginning = (text: string) => Buffer.from(text.slice(0, MAX_CHARACTERS)).toString();

const shortText = (text: string): string =>
	text.length > MAX_CHARACTERS ? `${beginning(text)}… (${text.length} characters)` : text;

/** Lists and objects stay as they are, unless they are long: then they are the beginning of their JSON. */
function shortValue(value: unknown): unknown {
	if (typeof value === 'string') return shortText(value);
	if (typeof value !== 'object' || value === null) return value;
	const json = JSON.stringify(value);
	return json.length > MAX_CHARACTERS ? shortText(json) : value;
}

function fileHash(base64: string) {
	const sha256 = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');
	return { sha256, length: base64.length };
}

/** The parameters as the call log keeps them: small, however much was sent. */
export const summarize = (parameters: Parameters): Parameters =>
	Object.fromEntries(
		Object.entries(parameters)
			.slice(0, MAX_PARAMETERS)
			.map(([name, value]) =>
				name === 'ImageBase64' && typeof value === 'string'
					? [name, fileHash(value)]
					: [shortText(name), shortValue(value)],
			),
	);
