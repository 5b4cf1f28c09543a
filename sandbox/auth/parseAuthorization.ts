import { ApiError } from '../errors';

/** The parts of `TC3-HMAC-SHA256 Credential=…/date/service/tc3_request, SignedHeaders=…, Signature=…`. */
export interface Authorization {
	secretId: string;
	/** UTC date, `YYYY-MM-DD`. */
	date: string;
	service: string;
	/** Lower-case names, in the order in which they were sent. */
	signedHeaders: string[];
	/** Lower-case hex. */
	signature: string;
}

const FORM =
	/^TC3-HMAC-SHA256 +Credential=([^/,\s]+)\/(\d{4}-\d{2}-\d{2})\/([a-z0-9]+)\/tc3_request, *SignedHeaders=([a-z0-9-]+(?:;[a-z0-9-]+)*), *Signature=([0-9a-f]{64})$/;

/** @throws ApiError AuthFailure.InvalidAuthorization if the header is missing or of another form */
export function parseAuthorization(header: string | undefined): Authorization {
	const match = FORM.exec(header ?? '');
	const [, secretId, date, service, signedHeaders, signature] = match ?? [];
	if (!secretId || !date || !service || !signedHeaders || !signature) {
		throw new ApiError('AuthFailure.InvalidAuthorization');
	}
	const names = signedHeaders.split(';');
	if (!names.includes('content-type') || !names.includes('host')) {
		throw new ApiError(
			'AuthFailure.InvalidAuthorization',
			'SignedHeaders must name content-type and host.',
		);
	}
	return { secretId, date, service, signedHeaders: names, signature };
}
