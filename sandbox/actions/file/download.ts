import { isNativeError } from 'node:util/types';
import { ApiError } from '../../errors';

const downloadError = (reason: string) =>
	new ApiError('FailedOperation.DownLoadError', `ImageUrl could not be downloaded: ${reason}`);

/** What fetch itself says is "fetch failed"; why is in its cause, which has a code where it has no words. */
function reasonOf(error: unknown): string {
	if (!isNativeError(error)) return String(error);
	const { cause } = error;
	if (!isNativeError(cause)) return error.message;
	return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}

async function readAtMost(response: Response, maxBytes: number): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	for await (const chunk of response.body ?? []) {
		bytes += chunk.length;
		if (bytes > maxBytes) throw new ApiError('LimitExceeded.TooLargeFileError');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/**
 * Fetches ImageUrl.
 * @param timeoutMs for headers and body together
 * @throws ApiError FailedOperation.DownLoadError, LimitExceeded.TooLargeFileError
 */
export async function download(
	url: string,
	maxBytes: number,
	timeoutMs: number,
	signal: AbortSignal,
): Promise<Buffer> {
	if (!/^https?:\/\//i.test(url)) throw downloadError('it must begin with http:// or https://.');
	const timeout = AbortSignal.timeout(timeoutMs);
	try {
		const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
		if (!response.ok) {
			await response.body?.cancel();
			throw downloadError(`HTTP status ${response.status}.`);
		}
		return await readAtMost(response, maxBytes);
	} catch (error) {
		if (error instanceof ApiError) throw error;
		if (timeout.aborted) throw downloadError(`it took longer than ${timeoutMs / 1000} s.`);
		throw downloadError(`${reasonOf(error)}.`);
	}
}
