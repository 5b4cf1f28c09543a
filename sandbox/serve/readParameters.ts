import type { WireRequest } from '../auth/canonicalRequest';
import type { Parameters } from '../callLog';
import { ApiError } from '../errors';

function parseJson(body: Buffer): Parameters {
	let value: unknown;
	try {
		value = JSON.parse(body.length === 0 ? '{}' : body.toString('utf8'));
	} catch {
		throw new ApiError('InvalidParameter', 'The body is not JSON.');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new ApiError('InvalidParameter', 'The body must be a JSON object.');
	}
	return { ...value };
}

interface Form {
	contentType: string;
	parse(request: WireRequest): Parameters;
}

/** https://www.tencentcloud.com/document/product/1154/48911: what a call of each method is sent as. */
const FORMS: ReadonlyMap<string, Form> = new Map([
	['POST', { contentType: 'application/json', parse: ({ body }) => parseJson(body) }],
	[
		'GET',
		{
			contentType: 'application/x-www-form-urlencoded',
			parse: ({ query }) => Object.fromEntries(new URLSearchParams(query)),
		},
	],
]);

/** @throws ApiError if the parameters cannot be read at all */
export function readParameters(request: WireRequest): Parameters {
	const form = FORMS.get(request.method);
	if (!form) throw new ApiError('UnsupportedProtocol');
	const sent = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
	if (sent === form.contentType) return form.parse(request);
	throw new ApiError(
		'InvalidRequest',
		`The Content-Type of a ${request.method} must be ${form.contentType}.`,
	);
}
