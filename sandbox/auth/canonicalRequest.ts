import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A call as it came over the wire. */
export interface WireRequest {
	method: string;
	/** What follows the `?` in the request line, undecoded; empty without one. */
	query: string;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

const UNSIGNED = 'UNSIGNED-PAYLOAD';

/** Clients may leave the body out of the signature: then this literal is hashed in its place. */
function hashPayload({ headers, body }: WireRequest): string {
	const unsigned = headers['x-tc-content-sha256'] === UNSIGNED;
	return createHash('sha256')
		.update(unsigned ? UNSIGNED : body)
		.digest('hex');
}

/** The host as sent, and without its port: the official Node SDK signs the name alone. */
const hostForms = (host: string): string[] => [...new Set([host, host.replace(/:\d+$/, '')])];

/** Tencent's page lower-cases header values; its SDKs sign content-type as it is sent. */
const valueForms = [(value: string) => value.toLowerCase(), (value: string) => value];

function canonicalHeaders(
	request: WireRequest,
	names: readonly string[],
	host: string,
	form: (value: string) => string,
): string {
	const valueOf = (name: string) =>
		name === 'host' ? host : String(request.headers[name] ?? '').trim();
	return [...names]
		.sort()
		.map((name) => `${name}:${form(valueOf(name))}\n`)
		.join('');
}

/**
 * Every canonical request that may stand for this call, most of them the same text.
 * https://www.tencentcloud.com/document/product/1154/48911
 */
export function canonicalRequests(request: WireRequest, names: readonly string[]): string[] {
	const payloadHash = hashPayload(request);
	const forms = hostForms(request.headers.host ?? '').flatMap((host) =>
		valueForms.map((form) => {
			const headers = canonicalHeaders(request, names, host, form);
			return `${request.method}\n/\n${request.query}\n${headers}\n${names.join(';')}\n${payloadHash}`;
		}),
	);
	return [...new Set(forms)];
}
