import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { TencentCredential } from '../tencent/credentials';
import { signRequest, type OutgoingRequest } from '../tencent/signRequest';

/**
 * What n8n hands to `authenticate`: the options of `httpRequest`, or the older ones that the HTTP Request
 * node still uses (`uri`, `form`, `followRedirect`).
 */
type AnyRequestOptions = Omit<IHttpRequestOptions, 'url' | 'body'> & {
	url?: string;
	uri?: string;
	body?: unknown;
	form?: unknown;
	formData?: unknown;
};

class RequestShapeError extends Error {
	override name = 'RequestShapeError';
}

const isBlank = (value: unknown) =>
	value === undefined ||
	value === null ||
	value === '' ||
	(typeof value === 'object' && !Buffer.isBuffer(value) && Object.keys(value).length === 0);

function methodOf(options: AnyRequestOptions): OutgoingRequest['method'] {
	const method = (options.method ?? 'GET').toUpperCase();
	if (method === 'GET' || method === 'POST') return method;
	throw new RequestShapeError(
		`Tencent Cloud API 3.0 is called with POST (JSON body) or GET (query parameters), not ${method}. Change the method.`,
	);
}

function urlOf({ url, uri, baseURL }: AnyRequestOptions): URL {
	const target = String(url ?? uri ?? '').trim();
	const absolute = /^https?:\/\//i.test(target)
		? target
		: `${(baseURL ?? '').replace(/\/+$/, '')}/${target.replace(/^\/+/, '')}`;
	if (!URL.canParse(absolute)) {
		throw new RequestShapeError(
			`"${target}" is not a URL. Enter a full one, such as https://ocr.intl.tencentcloudapi.com/`,
		);
	}
	return new URL(absolute);
}

/** `{ Filters: [{ Name: 'a' }] }` becomes `Filters.0.Name=a`, which is how API 3.0 reads structures from a query. */
function flatten(value: unknown, name: string): Array<[string, string]> {
	if (value === undefined || value === null) return [];
	if (typeof value !== 'object') return [[name, String(value)]];
	return Object.entries(value).flatMap(([key, inner]) =>
		flatten(inner, name ? `${name}.${key}` : key),
	);
}

/** The query is put into the URL before signing, so that nothing encodes it again afterwards. */
function withQuery(url: URL, qs: IDataObject | undefined): URL {
	const pairs = flatten(qs, '').map(
		([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
	);
	const complete = new URL(url);
	complete.search = [url.search.slice(1), ...pairs].filter(Boolean).join('&');
	return complete;
}

/** The bytes to sign and send; n8n would serialise an object again after signing. */
function bodyOf({ body, form, formData }: AnyRequestOptions): Buffer {
	if (!isBlank(form) || !isBlank(formData) || body instanceof URLSearchParams) {
		throw new RequestShapeError(
			'Tencent Cloud API 3.0 takes JSON with this signature, not form data. Set the body content type to JSON.',
		);
	}
	if (Buffer.isBuffer(body)) return body;
	if (isBlank(body)) return Buffer.from('{}');
	if (typeof body === 'string') return Buffer.from(body);
	const isPlain = Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype;
	if (isPlain) return Buffer.from(JSON.stringify(body));
	throw new RequestShapeError(
		'The request body is a stream or form, which cannot be signed. Send it as JSON, text or a Buffer.',
	);
}

/** Off in both option shapes: n8n would carry Authorization and token to the host it is redirected to. */
const NO_REDIRECTS = {
	disableFollowRedirect: true,
	followRedirect: false,
	followAllRedirects: false,
	maxRedirects: 0,
} as const;

/** What a signed request has in another form: its whole URL, and its body as bytes. */
type Replaced = 'qs' | 'baseURL' | 'uri' | 'form' | 'formData' | 'body';

function withoutReplaced(options: AnyRequestOptions): Omit<AnyRequestOptions, Replaced> {
	const rest = { ...options };
	delete rest.qs;
	delete rest.baseURL;
	delete rest.uri;
	delete rest.form;
	delete rest.formData;
	delete rest.body;
	return rest;
}

/**
 * The same request, signed, with the body as the very bytes that were signed.
 * @param now Unix time in seconds
 */
export function signOptions(
	options: AnyRequestOptions,
	credential: TencentCredential,
	now: number,
): IHttpRequestOptions {
	const method = methodOf(options);
	const { qs, uri } = options;
	if (method === 'POST' && !isBlank(qs)) {
		throw new RequestShapeError(
			'A POST to Tencent Cloud API 3.0 has its parameters in the JSON body. Move the query parameters there.',
		);
	}
	const url = withQuery(urlOf(options), method === 'GET' ? qs : undefined);
	const payload = method === 'POST' ? bodyOf(options) : undefined;
	const headers = signRequest(
		{ method, url, headers: options.headers ?? {}, body: payload },
		credential,
		now,
	);
	return {
		...withoutReplaced(options),
		method,
		url: url.href,
		...(uri !== undefined && { uri: url.href }),
		headers,
		...(payload && { body: payload }),
		...NO_REDIRECTS,
	};
}
