import type { IExecuteFunctions, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import { HEADER } from '../../../../tencent/headers';
import { asError } from '../../errors/asError';
import { OcrError } from '../../errors/OcrError';
import type { RawAnswer } from '../answer/answer';
import { idleTimeout } from './idleTimeout';
import { readStream } from '../answer/readStream';
import { transportError } from './transportError';

export const CREDENTIAL = 'tencentCloudApi';

/** An answer of thousands of lines with every character stays far below; a larger one would block n8n while it is parsed. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

export interface SignedCall {
	url: string;
	action: string;
	version: string;
	region: string;
	language: string;
	/** Unix time in seconds to sign with. */
	timestamp: number;
	/** The bytes to sign and send. */
	body: Buffer;
	/** Milliseconds for the whole call, from connecting to the answer's last byte. */
	timeout: number;
}

/** How n8n's helper gets the credential, which may have been changed or deleted since the run began. */
const credentialOf = (context: IExecuteFunctions) => async () =>
	await context
		.getCredentials(CREDENTIAL)
		.catch(
			async (error: unknown) =>
				await Promise.reject(new OcrError('CREDENTIAL', { what: asError(error).message })),
		);

/**
 * One call, signed by n8n through the credential.
 *
 * n8n hands every authenticated request the execution's own cancel signal and overwrites any other,
 * so the deadline is brought in by the context that the helper is called on.
 * @throws OcrError, or the signal's reason if the execution is cancelled
 */
export async function signedCall(
	context: IExecuteFunctions,
	call: SignedCall,
	signal: AbortSignal,
): Promise<RawAnswer> {
	const deadline = AbortSignal.timeout(call.timeout);
	const either = AbortSignal.any([signal, deadline]);
	const caller: IExecuteFunctions = Object.create(context, {
		getExecutionCancelSignal: { value: () => either },
		getCredentials: { value: credentialOf(context) },
	});
	const options: IHttpRequestOptions = {
		method: 'POST',
		url: call.url,
		headers: {
			[HEADER.contentType]: 'application/json',
			[HEADER.action]: call.action,
			[HEADER.version]: call.version,
			[HEADER.timestamp]: String(call.timestamp),
			[HEADER.region]: call.region,
			[HEADER.language]: call.language,
		},
		body: call.body,
		timeout: idleTimeout(call.timeout),
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
	};
	const answered = async (): Promise<RawAnswer> => {
		const response: IN8nHttpFullResponse = await context.helpers.httpRequestWithAuthentication.call(
			caller,
			CREDENTIAL,
			options,
		);
		const body = await readStream(response.body, MAX_ANSWER_BYTES, either);
		return { status: response.statusCode, headers: response.headers, body };
	};
	return await answered().catch(async (error: unknown) => {
		if (signal.aborted) return await Promise.reject(signal.reason);
		const bounds = { ...call, maxBytes: MAX_ANSWER_BYTES, timedOut: deadline.aborted };
		return await Promise.reject(transportError(error, bounds));
	});
}
