import type { ICredentialTestFunctions } from 'n8n-workflow';

import { signOptions } from '../../../credentials/signOptions';
import type { TencentCredential } from '../../../tencent/credentials';
import { isTencentHost, productUrl } from '../../../tencent/endpoints';
import { HEADER } from '../../../tencent/headers';
import { parseAnswer, type RawAnswer } from '../api/answer/answer';
import { idleTimeout } from '../api/call/idleTimeout';
import { textOf } from '../api/answer/json';
import { readStream } from '../api/answer/readStream';
import { transportError } from '../api/call/transportError';
import { OcrError } from '../errors/OcrError';
import { abortable } from '../run/abort';

/** Milliseconds; n8n's own timeout is for idle connections only. */
const TIMEOUT = 15_000;
const MAX_ANSWER_BYTES = 1024 * 1024;

const PARAMETERS = {
	[HEADER.action]: 'GetCallerIdentity',
	[HEADER.version]: '2018-08-13',
	[HEADER.language]: 'en-US',
};

/** Where STS is: a proxy or sandbox serves it too, but one of Tencent's OCR domains does not. */
function stsUrl({ site, endpoint }: TencentCredential): string {
	const serves = endpoint && !isTencentHost(endpoint.hostname);
	return productUrl('sts', site, serves ? endpoint : undefined);
}

interface FullResponse {
	statusCode: number;
	headers: Record<string, unknown>;
	body: unknown;
}

/**
 * Who the keys belong to: https://www.tencentcloud.com/document/product/1150/49453.
 * A credential test has nothing but n8n's older request helper, whose options have other names.
 * @returns the account's number
 * @throws OcrError
 */
export async function callerIdentity(
	{ helpers }: ICredentialTestFunctions,
	credential: TencentCredential,
): Promise<string> {
	const target = stsUrl(credential);
	const now = Math.floor(Date.now() / 1000);
	const { url, ...signed } = signOptions(
		{ method: 'POST', url: target, headers: PARAMETERS },
		credential,
		now,
	);
	const options = {
		...signed,
		uri: url,
		timeout: idleTimeout(TIMEOUT),
		useStream: true,
		simple: false,
		resolveWithFullResponse: true,
	};
	const deadline = AbortSignal.timeout(TIMEOUT);
	const answered = async (): Promise<RawAnswer> => {
		const { statusCode, headers, body }: FullResponse = await abortable(
			async () => await helpers.request(options),
			deadline,
		);
		const bytes = await readStream(body, MAX_ANSWER_BYTES, deadline);
		return { status: statusCode, headers, body: bytes };
	};
	const answer = await answered().catch(async (error: unknown) => {
		const bounds = { url, timeout: TIMEOUT, maxBytes: MAX_ANSWER_BYTES };
		return await Promise.reject(transportError(error, { ...bounds, timedOut: deadline.aborted }));
	});
	const response = parseAnswer(answer, Date.now());
	const account = textOf(response.AccountId);
	if (account === undefined || !/^\d{1,20}$/.test(account)) throw new OcrError('BAD_ANSWER');
	return account;
}
