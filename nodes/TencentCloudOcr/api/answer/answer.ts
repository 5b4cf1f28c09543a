import { API_ERRORS } from '../../errors/apiErrors';
import { CUT_OFF } from '../../errors/networkRemedies';
import { OcrError } from '../../errors/OcrError';
import { isBusy } from '../call/isBusy';
import { isObject, numberOf, textOf } from './json';
import { isModest, parseJson } from './parseJson';

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

/** What an answer says about a failure, apart from its code. */
const wordsOf = ({ Error: error, RequestId }: ApiResponse) => ({
	serverMessage: isObject(error) ? textOf(error.Message) : undefined,
	requestId: textOf(RequestId),
});

const apiError = (response: ApiResponse, { headers }: RawAnswer, now: number): OcrError =>
	new OcrError(errorCodeOf(response) ?? 'BAD_ANSWER', {
		...wordsOf(response),
		clockAheadMs: clockAhead(headers, now),
	});

/** What the status of an answer alone tells; Tencent Cloud itself always answers 200, errors included. */
function statusError({ status, headers }: RawAnswer, response: ApiResponse): OcrError | undefined {
	if (status === 200) return undefined;
	if (status >= 300 && status < 400) {
		const location = textOf(headers.location) ?? '';
		const target = URL.canParse(location) ? ` (${new URL(location).host})` : '';
		return new OcrError('REDIRECTED', {
			what: `the server wanted to send the request elsewhere${target}`,
		});
	}
	const code = isBusy(status) ? 'SERVER_BUSY' : 'HTTP_ERROR';
	return new OcrError(code, {
		...wordsOf(response),
		what: `the server answered HTTP ${status}`,
	});
}

/** What is wrong with an answer that lacks a `Response` with a RequestId, which all of Tencent Cloud's have. */
function foreignAnswer({ body }: RawAnswer): OcrError {
	const head = body.toString('utf8', 0, 100).trimStart();
	const isWhole = body
		.toString('utf8', body.length - 100)
		.trimEnd()
		.endsWith('}');
	if (head.startsWith('{') && !isWhole) {
		return new OcrError('NETWORK_ERROR', {
			what: 'the answer was cut off on its way',
			todo: CUT_OFF,
		});
	}
	if (!isModest(body)) return new OcrError('ANSWER_TOO_LARGE');
	const kind =
		body.length === 0 ? 'is empty' : head.startsWith('<') ? 'is an HTML page' : undefined;
	return new OcrError(
		'BAD_ANSWER',
		kind === undefined ? {} : { what: `the answer ${kind}, not one from Tencent Cloud` },
	);
}

/** Whether the answer is an error from Tencent Cloud; under a busy server's status only known codes count. */
function isFailure(response: ApiResponse, status: number): boolean {
	if (response.Error === undefined || response.Error === null) return false;
	return !isBusy(status) || Object.hasOwn(API_ERRORS, errorCodeOf(response) ?? '');
}

/**
 * Reads the `Response` of an answer. Tencent Cloud answers errors with HTTP 200, so only the body
 * tells them apart; a page without text is an answer like any other.
 * @param now Unix time in milliseconds, to tell how far the clocks are apart
 * @throws OcrError
 */
export function parseAnswer(answer: RawAnswer, now: number): ApiResponse {
	const json = parseJson(answer.body);
	const response = isObject(json) && isObject(json.Response) ? json.Response : {};
	const failed = isFailure(response, answer.status);
	if (failed && errorCodeOf(response) !== NO_TEXT) throw apiError(response, answer, now);
	const refused = failed
		? undefined
		: (statusError(answer, response) ?? (isObject(json) ? legacyError(json) : undefined));
	if (refused) throw refused;
	if (textOf(response.RequestId) === undefined) throw foreignAnswer(answer);
	return response;
}
