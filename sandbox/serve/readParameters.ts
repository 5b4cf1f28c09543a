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

function parsePost({ headers, body }: WireRequest): Parameters {
	const contentType = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
	if (contentType === 'application/json') return parseJson(body);
	throw new ApiError('InvalidRequest', 'The body of a POST must be application/json.');
}

/** @throws ApiError if the parameters cannot be read at all */
export function readParameters(request: WireRequest): Parameters {
	if (request.method === 'POST') return parsePost(request);
	if (request.method === 'GET') return Object.fromEntries(new URLSearchParams(request.query));
	throw new ApiError('UnsupportedProtocol');
}
