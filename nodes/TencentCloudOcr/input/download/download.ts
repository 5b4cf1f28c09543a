import { sleep, type IExecuteFunctions } from 'n8n-workflow';

import { giveUp } from '../../api/verdicts';
import { clockFrom } from '../../run/clock';
import { withRetry } from '../../run/retry';
import { fetchFile, PassingFailure } from './fetchFile';
import type { Reader } from '../inputFile';

const clock = clockFrom(sleep);

/**
 * Fetches a file, again where the network or a busy server was at fault.
 * @param timeout in milliseconds, for each try
 * @throws OcrError DOWNLOAD
 */
export async function download(
	context: IExecuteFunctions,
	url: URL,
	timeout: number,
	reader: Reader,
): Promise<Buffer> {
	return await withRetry(async () => await fetchFile(context, url, timeout, reader), {
		maxRetries: reader.maxRetries,
		verdict: (error) => (error instanceof PassingFailure ? 'retry' : 'stop'),
		giveUp,
		clock,
		signal: reader.signal,
	});
}
