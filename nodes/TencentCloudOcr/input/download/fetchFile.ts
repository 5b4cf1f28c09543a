import type { IExecuteFunctions, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import { idleTimeout } from '../../api/call/idleTimeout';
import { isBusy } from '../../api/call/isBusy';
import { readStream, StreamBrokenError, StreamTooLargeError } from '../../api/answer/readStream';
import { asError } from '../../errors/asError';
import { OcrError } from '../../errors/OcrError';
import { NoRoomError } from '../../run/memory/gate';
import type { Reader } from '../inputFile';

const MEGABYTE = 1024 * 1024;
/** A scan of hundreds of pages fits; what is larger is not held in memory. */
const MAX_DOWNLOAD_BYTES = 100 * MEGABYTE;
const MAX_REDIRECTS = 5;
/** A file of unknown length that outgrows its room is assumed to be this many times as large. */
const GROWTH = 2;
const PASSING_CODES = new Set([
	'EAI_AGAIN',
	'ECONNABORTED',
	'ECONNREFUSED',
	'ECONNRESET',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'EPIPE',
	'ETIMEDOUT',
]);

/** A failure that may be over by the next try. */
export class PassingFailure extends OcrError {}

const because = (url: URL, why: string) => ({
	what: `n8n could not download it from ${url.host}: ${why}`,
});
const failed = (url: URL, why: string) => new OcrError('DOWNLOAD', because(url, why));
const failedForNow = (url: URL, why: string) => new PassingFailure('DOWNLOAD', because(url, why));

/** Whether the network failed, however often n8n has wrapped the error; what n8n forbids stays forbidden. */
const isNetworkError = (error: unknown): boolean =>
	error instanceof StreamBrokenError ||
	(error instanceof Error &&
		(('code' in error && typeof error.code === 'string' && PASSING_CODES.has(error.code)) ||
			isNetworkError(error.cause)));

/**
 * Makes room for what arrives: for the length that the server states or, if it states none or sends more, in ever
 * larger steps, because each step may mean that the file has to be fetched again.
 */
function makingRoom(told: unknown, needs: Reader['needs']): (arrived: number) => void {
	const length = Math.min(Number(told) || 0, MAX_DOWNLOAD_BYTES);
	let room = 0;
	return (arrived) => {
		if (arrived <= room) return;
		room = arrived <= length ? length : Math.min(GROWTH * arrived, MAX_DOWNLOAD_BYTES);
		needs(room);
	};
}

/**
 * Fetches a file with n8n's own helper, so that its proxy and its protection against requests to
 * internal addresses hold. Nothing of the credential is sent.
 * @param timeout in milliseconds, for the whole download
 * @throws OcrError DOWNLOAD, a PassingFailure if it is worth another try
 */
export async function fetchFile(
	{ helpers }: IExecuteFunctions,
	url: URL,
	timeout: number,
	{ signal, needs }: Reader,
): Promise<Buffer> {
	const deadline = AbortSignal.timeout(timeout);
	const abortSignal = AbortSignal.any([signal, deadline]);
	const options: IHttpRequestOptions = {
		url: url.href,
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		maxRedirects: MAX_REDIRECTS,
		timeout: idleTimeout(timeout),
		abortSignal,
	};
	const fetched = async () => {
		const response: IN8nHttpFullResponse = await helpers.httpRequest(options);
		const arrived = makingRoom(response.headers['content-length'], needs);
		const bytes = await readStream(response.body, MAX_DOWNLOAD_BYTES, abortSignal, arrived);
		return { status: response.statusCode, bytes };
	};
	const explain = (error: unknown) => {
		if (error instanceof NoRoomError) return error;
		if (signal.aborted) return signal.reason;
		if (deadline.aborted) return failed(url, `it took longer than ${timeout / 1000} s`);
		if (error instanceof StreamTooLargeError) {
			return failed(url, `it is larger than ${MAX_DOWNLOAD_BYTES / MEGABYTE} MB`);
		}
		const fail = isNetworkError(error) ? failedForNow : failed;
		return fail(url, asError(error).message);
	};
	const { status, bytes } = await fetched().catch(
		async (error: unknown) => await Promise.reject(explain(error)),
	);
	if (status < 400) return bytes;
	const fail = isBusy(status) ? failedForNow : failed;
	throw fail(url, `the server answered HTTP ${status}`);
}
