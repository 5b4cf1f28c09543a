import type { IExecuteFunctions, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import { EndpointError } from '../../../tencent/endpoints';
import { ForeignHostError } from '../../../tencent/signRequest';
import { HEADER } from '../../../tencent/headers';
import { OcrError } from '../errors/OcrError';
import type { RawAnswer } from './answer';
import { idleTimeout } from './idleTimeout';
import { readStream, StreamBrokenError, StreamTooLargeError } from './readStream';

export const CREDENTIAL = 'tencentCloudApi';

/** An OCR answer of thousands of lines stays far below; API 3.0 itself stops at 50 MB. */
export const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

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

const CREDENTIAL_ERRORS = [EndpointError, ForeignHostError];

/** The errors that n8n has wrapped one another in, outermost first. */
function* causes(error: unknown): Iterable<Error> {
	for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause;
}

const codeOf = (error: Error) =>
	'code' in error && typeof error.code === 'string' ? error.code : '';

function transportError(error: unknown, { url, timeout }: SignedCall, timedOut: boolean): OcrError {
	const chain = [...causes(error)];
	const { host } = new URL(url);
	if (timedOut) {
		return new OcrError('TIMEOUT', {
			what: `no complete answer came within ${timeout / 1000} s`,
		});
	}
	if (chain.some((cause) => cause instanceof StreamTooLargeError)) {
		return new OcrError('ANSWER_TOO_LARGE', {
			what: `the answer of ${host} is larger than ${MAX_ANSWER_BYTES / 1024 / 1024} MB`,
		});
	}
	const broken = chain.find((cause) => cause instanceof StreamBrokenError);
	if (broken) return new OcrError('NETWORK_ERROR', { what: broken.message });
	const credentialError = chain.find((cause) =>
		CREDENTIAL_ERRORS.some((known) => cause instanceof known),
	);
	if (credentialError) return new OcrError('CREDENTIAL', { what: credentialError.message });
	const code = chain.map(codeOf).find((text) => /^[A-Z][A-Z0-9_]+$/.test(text));
	return new OcrError('NETWORK_ERROR', {
		what: `${host} could not be reached${code ? ` (${code})` : ''}`,
	});
}

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
	signal?: AbortSignal,
): Promise<RawAnswer> {
	const deadline = AbortSignal.timeout(call.timeout);
	const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
	const caller: IExecuteFunctions = Object.create(context, {
		getExecutionCancelSignal: { value: () => either },
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
	return await answered().catch(
		async (error: unknown) =>
			await Promise.reject(
				signal?.aborted ? signal.reason : transportError(error, call, deadline.aborted),
			),
	);
}
