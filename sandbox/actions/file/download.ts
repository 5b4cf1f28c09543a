import { ApiError } from '../../errors';

const downloadError = (reason: string) =>
	new ApiError('FailedOperation.DownLoadError', `ImageUrl could not be downloaded: ${reason}`);

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
	try {
		const limits = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
		const response = await fetch(url, { signal: limits });
		if (!response.ok) throw downloadError(`HTTP status ${response.status}.`);
		return await readAtMost(response, maxBytes);
	} catch (error) {
		if (error instanceof ApiError) throw error;
		throw downloadError(error instanceof Error ? error.message : String(error));
	}
}
