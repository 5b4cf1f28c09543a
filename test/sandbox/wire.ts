import { createHash, createHmac } from 'node:crypto';
import { EXAMPLE_KEY, type ApiKey } from '../../sandbox';
import { base64, PNG } from './files';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, text: string) =>
	createHmac('sha256', key).update(text).digest();

/** A call that is right in every respect unless something is said. */
export interface WireCall {
	key?: ApiKey;
	method?: string;
	path?: string;
	body?: string;
	/** Replaces or adds; undefined leaves a header out. Signed as they are here. */
	headers?: Record<string, string | undefined>;
	/** What is signed in place of what is sent. */
	signed?: { host?: string; names?: string[]; service?: string; date?: string; payload?: string };
	/** What is sent in place of what was signed. */
	tamper?: { body?: string; headers?: Record<string, string>; path?: string };
}

function sign(
	url: URL,
	method: string,
	body: string,
	headers: Record<string, string>,
	call: WireCall,
) {
	const { signed = {}, key = EXAMPLE_KEY } = call;
	const timestamp = headers['X-TC-Timestamp'] ?? '';
	const date = signed.date ?? new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
	const service = signed.service ?? 'ocr';
	const names = signed.names ?? ['content-type', 'host'];
	const values = new Map(
		Object.entries({ ...headers, host: signed.host ?? url.host }).map(([name, value]) => [
			name.toLowerCase(),
			value.trim().toLowerCase(),
		]),
	);
	const canonical = [
		method,
		'/',
		url.search.slice(1),
		...names.map((name) => `${name}:${values.get(name)}`),
		'',
		names.join(';'),
		sha256(signed.payload ?? body),
	].join('\n');
	const text = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${sha256(canonical)}`;
	const signingKey = [date, service, 'tc3_request'].reduce<string | Buffer>(
		hmac,
		`TC3${key.secretKey}`,
	);
	const signature = hmac(signingKey, text).toString('hex');
	return `TC3-HMAC-SHA256 Credential=${key.secretId}/${date}/${service}/tc3_request, SignedHeaders=${names.join(';')}, Signature=${signature}`;
}

export interface WireAnswer {
	status: number;
	headers: Headers;
	text: string;
	/** `ok`, or the code of `Response.Error`. */
	outcome: string;
}

function outcomeIn(text: string): string {
	const { Response } = JSON.parse(text);
	expect(Response.RequestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
	return Response.Error?.Code ?? 'ok';
}

function headersOf(method: string, call: WireCall): Record<string, string> {
	const given: Record<string, string | undefined> = {
		'Content-Type': method === 'GET' ? 'application/x-www-form-urlencoded' : 'application/json',
		'X-TC-Action': 'GeneralAccurateOCR',
		'X-TC-Version': '2018-11-19',
		'X-TC-Timestamp': String(Math.floor(Date.now() / 1000)),
		...call.headers,
	};
	return Object.fromEntries(
		Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);
}

/** Sends a call whose every byte the test decides, and leaves the answer unread. Follows no redirect. */
export function send(
	endpoint: string,
	call: WireCall = {},
	signal?: AbortSignal,
): Promise<Response> {
	const { method = 'POST', path = '/', tamper = {} } = call;
	const url = new URL(path, endpoint);
	const body = call.body ?? (method === 'GET' ? '' : JSON.stringify({ ImageBase64: base64(PNG) }));
	const headers = headersOf(method, call);
	return fetch(new URL(tamper.path ?? path, endpoint), {
		method,
		headers: {
			Authorization: sign(url, method, body, headers, call),
			...headers,
			...tamper.headers,
		},
		body: method === 'GET' ? undefined : (tamper.body ?? body),
		redirect: 'manual',
		signal,
	});
}

/** Sends a call and reads the answer, which must be of Tencent's form. */
export async function wire(endpoint: string, call?: WireCall): Promise<WireAnswer> {
	const response = await send(endpoint, call);
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, outcome: outcomeIn(text) };
}
