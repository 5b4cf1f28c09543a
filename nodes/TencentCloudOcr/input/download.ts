import type { IExecuteFunctions, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import { idleTimeout } from '../api/idleTimeout';
import { readStream, StreamTooLargeError } from '../api/readStream';
import { asError } from '../errors/asError';
import { OcrError } from '../errors/OcrError';

/** A scan of hundreds of pages fits; what is larger is not held in memory. */
const MAX_DOWNLOAD_BYTES = 100 * 1024 * 1024;
const MAX_REDIRECTS = 5;

const failed = (url: URL, why: string) =>
	new OcrError('DOWNLOAD', { what: `n8n could not download it from ${url.host}: ${why}` });

/**
 * Fetches a file with n8n's own helper, so that its proxy and its protection against requests to
 * internal addresses hold. Nothing of the credential is sent.
 * @param timeout in milliseconds, for the whole download
 * @throws OcrError DOWNLOAD
 */
export async function download(
	{ helpers }: IExecuteFunctions,
	url: URL,
	timeout: number,
	signal: AbortSignal,
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
		const bytes = await readStream(response.body, MAX_DOWNLOAD_BYTES, abortSignal);
		return { status: response.statusCode, bytes };
	};
	const explain = (error: unknown) => {
		if (signal.aborted) return signal.reason;
		if (deadline.aborted) return failed(url, `it took longer than ${timeout / 1000} s`);
		if (error instanceof StreamTooLargeError) return failed(url, 'it is larger than 100 MB');
		return failed(url, asError(error).message);
	};
	const { status, bytes } = await fetched().catch(
		async (error: unknown) => await Promise.reject(explain(error)),
	);
	if (status >= 400) throw failed(url, `the server answered HTTP ${status}`);
	return bytes;
}
