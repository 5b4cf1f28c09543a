import { EndpointError } from '../../../../tencent/endpoints';
import { ForeignHostError } from '../../../../tencent/signRequest';
import { asError } from '../../errors/asError';
import { CUT_OFF, NETWORK_REMEDIES } from '../../errors/networkRemedies';
import { OcrError } from '../../errors/OcrError';
import { StreamBrokenError, StreamTooLargeError } from '../answer/readStream';

/** What the call was allowed. */
interface Bounds {
	url: string;
	/** Milliseconds. */
	timeout: number;
	/** Of the answer. */
	maxBytes: number;
	/** Whether the time was over. */
	timedOut: boolean;
}

/** The errors that n8n has wrapped in one another, innermost first. */
const causes = (error: Error): [Error, ...Error[]] =>
	error.cause instanceof Error ? [...causes(error.cause), error] : [error];

const codeOf = (error: Error) =>
	'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * Why there is no answer; a credential that cannot be used is told apart from the network. Nothing of the
 * request is kept: n8n's errors hold its headers and bytes.
 */
export function transportError(
	error: unknown,
	{ url, timeout, maxBytes, timedOut }: Bounds,
): OcrError {
	const chain = causes(asError(error));
	const known = chain.find((cause) => cause instanceof OcrError);
	if (known) return known;
	const refused = chain.find(
		(cause) => cause instanceof EndpointError || cause instanceof ForeignHostError,
	);
	if (refused) return new OcrError('CREDENTIAL', { what: refused.message });
	const { host } = new URL(url);
	if (timedOut) {
		return new OcrError('TIMEOUT', { what: `no complete answer came within ${timeout / 1000} s` });
	}
	if (chain.some((cause) => cause instanceof StreamTooLargeError)) {
		return new OcrError('ANSWER_TOO_LARGE', {
			what: `the answer from ${host} is larger than ${maxBytes / 1024 / 1024} MB`,
		});
	}
	const broken = chain.find((cause) => cause instanceof StreamBrokenError);
	if (broken) return new OcrError('NETWORK_ERROR', { what: broken.message, todo: CUT_OFF });
	const code = chain.map(codeOf).findLast((text) => /^[A-Z][A-Z0-9_]+$/.test(text));
	const why = code ?? chain[0].message;
	const todo = code === undefined ? undefined : NETWORK_REMEDIES[code];
	return new OcrError('NETWORK_ERROR', {
		what: `the server ${host} could not be reached (${why})`,
		...(todo !== undefined && { todo }),
	});
}
