import { payloadHash } from './payloadHash';

/** The parts of a request that TC3-HMAC-SHA256 covers. */
export interface SignableRequest {
	method: string;
	/** Query string exactly as it is sent, without the question mark; empty for POST. */
	query: string;
	/** Headers to sign; `content-type` and `host` are mandatory. */
	headers: Readonly<Record<string, string>>;
	/** The body exactly as it is sent; empty for GET. */
	payload: string | Buffer;
}

const normalize = (text: string) => text.trim().toLowerCase();

/** Names of the signed headers in ASCII order, joined by semicolons. */
export function signedHeaders(headers: SignableRequest['headers']): string {
	return Object.keys(headers).map(normalize).sort().join(';');
}

/** One `name:value` line for each header, trimmed, lower-cased and in ASCII order. */
function canonicalHeaders(headers: SignableRequest['headers']): string {
	return Object.entries(headers)
		.map(([name, value]) => [normalize(name), normalize(value)] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, value]) => `${name}:${value}\n`)
		.join('');
}

/** Step 1 of https://www.tencentcloud.com/document/product/1154/48911. The path of API 3.0 is always `/`. */
export function canonicalRequest({ method, query, headers, payload }: SignableRequest): string {
	return `${method.toUpperCase()}
/
${query}
${canonicalHeaders(headers)}
${signedHeaders(headers)}
${payloadHash(payload)}`;
}
