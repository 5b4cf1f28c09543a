import { OcrError } from '../errors/OcrError';
import { isObject, numberOf, textOf } from './json';
import { parseJson } from './parseJson';

/** An HTTP answer as it arrived. */
export interface RawAnswer {
	status: number;
	headers: Readonly<Record<string, unknown>>;
	body: Buffer;
}

/** The `Response` object of API 3.0, unchanged: data from outside. */
export type ApiResponse = Readonly<Record<string, unknown>>;

export const NO_TEXT = 'FailedOperation.ImageNoText';

/** The answer's `Response.Error.Code`, where it has one. */
export function errorCodeOf(response: ApiResponse): string | undefined {
	return isObject(response.Error) ? textOf(response.Error.Code) : undefined;
}

/** Gateways answer in the shape of the older API: `{ code, message, codeDesc }`. */
function legacyError(json: Record<string, unknown>): OcrError | undefined {
	if (json.code === undefined || json.code === 0) return undefined;
	const code = textOf(json.codeDesc) ?? textOf(json.code) ?? numberOf(json.code)?.toString();
	if (code === undefined) return undefined;
	return new OcrError(code, { serverMessage: textOf(json.message) });
}

function clockAhead(headers: RawAnswer['headers'], now: number): number | undefined {
	const date = Date.parse(textOf(headers.date) ?? '');
	return Number.isNaN(date) ? undefined : date - now;
}

function apiError(response: ApiResponse, { status, headers }: RawAnswer, now: number): OcrError {
	const error = isObject(response.Error) ? response.Error : {};
	return new OcrError(textOf(error.Code) ?? 'BAD_ANSWER', {
		serverMessage: textOf(error.Message),
		requestId: textOf(response.RequestId),
		httpStatus: status,
		clockAheadMs: clockAhead(headers, now),
	});
}

/** What is wrong with an answer that has no `Response` with a RequestId, as Tencent Cloud's all have. */
function foreignAnswer({ status, headers, body }: RawAnswer): OcrError {
	const facts = { httpStatus: status };
	if (status >= 300 && status < 400) {
		const location = textOf(headers.location) ?? '';
		const target = URL.canParse(location) ? ` (${new URL(location).host})` : '';
		return new OcrError('REDIRECTED', {
			...facts,
			what: `the server wanted to send the request elsewhere${target}`,
		});
	}
	if (status === 429 || status >= 500) {
		return new OcrError('SERVER_BUSY', { ...facts, what: `the server answered HTTP ${status}` });
	}
	if (status !== 200) {
		return new OcrError('HTTP_ERROR', { ...facts, what: `the server answered HTTP ${status}` });
	}
	const head = body.toString('utf8', 0, 100).trimStart();
	const isWhole = body
		.toString('utf8', body.length - 100)
		.trimEnd()
		.endsWith('}');
	if (head.startsWith('{') && !isWhole) {
		return new OcrError('NETWORK_ERROR', { ...facts, what: 'the answer was cut off on its way' });
	}
	const kind =
		body.length === 0 ? 'is empty' : head.startsWith('<') ? 'is an HTML page' : undefined;
	return new OcrError('BAD_ANSWER', {
		...facts,
		...(kind && { what: `the answer ${kind}, not one of Tencent Cloud` }),
	});
}

/**
 * Reads the `Response` of an answer. Tencent Cloud answers errors with HTTP 200, so only the body
 * tells; a page without text is an answer like any other.
 * @param now Unix time in milliseconds, to tell how far the clocks are apart
 * @throws OcrError
 */
export function parseAnswer(answer: RawAnswer, now: number): ApiResponse {
	const json = parseJson(answer.body);
	const response = isObject(json) ? json.Response : undefined;
	if (isObject(response)) {
		const failed = response.Error !== undefined && response.Error !== null;
		if (failed && errorCodeOf(response) !== NO_TEXT) throw apiError(response, answer, now);
		if (Object.keys(response).length > 0) return response;
	}
	const legacy = answer.status === 200 && isObject(json) ? legacyError(json) : undefined;
	throw legacy ?? foreignAnswer(answer);
}
