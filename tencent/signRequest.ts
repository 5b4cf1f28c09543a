import type { TencentCredential } from './credentials';
import { isTencentHost } from './endpoints';
import { HEADER, headerValue, withoutHeaders, type Headers } from './headers';
import { authorization } from './signing/authorization';

/** A request as it will go over the wire. */
export interface OutgoingRequest {
	method: 'GET' | 'POST';
	url: URL;
	headers: Readonly<Record<string, unknown>>;
	/** Undefined for GET. */
	body: Buffer | undefined;
}

export class ForeignHostError extends Error {
	override name = 'ForeignHostError';
}

class TimestampError extends Error {
	override name = 'TimestampError';
}

/** GET is sent with the content type that the official SDKs sign for it. */
const DEFAULT_CONTENT_TYPE = {
	GET: 'application/x-www-form-urlencoded',
	POST: 'application/json',
} as const satisfies Record<OutgoingRequest['method'], string>;

/** Products of actions that may be called through a custom endpoint, whose host does not name the product. */
const PRODUCT_OF_ACTION: Readonly<Record<string, string>> = { GetCallerIdentity: 'sts' };
const DEFAULT_PRODUCT = 'ocr';

function productOf(hostname: string, action: string | undefined): string {
	const label = isTencentHost(hostname) ? hostname.split('.')[0] : undefined;
	return label ?? PRODUCT_OF_ACTION[action ?? ''] ?? DEFAULT_PRODUCT;
}

/** Keys and token go to Tencent Cloud over https, or to the endpoint that the credential names; nowhere else. */
function assertTrustedHost({ origin, protocol, hostname }: URL, endpoint: URL | undefined): void {
	if (origin === endpoint?.origin || (protocol === 'https:' && isTencentHost(hostname))) return;
	throw new ForeignHostError(
		`The request goes to ${origin}, which is not Tencent Cloud. This credential only signs requests to https://*.tencentcloudapi.com and to its own Endpoint, so that your keys do not reach another server. Correct the URL, or enter ${origin} as the credential's Endpoint if you trust it.`,
	);
}

function timestampOf(headers: OutgoingRequest['headers'], now: number): number {
	const given = headerValue(headers, HEADER.timestamp);
	if (given === undefined || /^\d{1,12}$/.test(given)) return Number(given ?? now);
	throw new TimestampError(
		`${HEADER.timestamp} is "${given}", not a Unix time in seconds. Correct the header, or leave it out.`,
	);
}

/**
 * Headers that authenticate a Tencent Cloud API 3.0 request; method, URL and body must be sent as given.
 * X-TC-Timestamp, X-TC-Region and X-TC-Language that the caller set are kept.
 * @param now Unix time in seconds, for requests without an X-TC-Timestamp
 * @throws ForeignHostError for a host that must not see the credential, TimestampError
 */
export function signRequest(
	{ method, url, headers, body }: OutgoingRequest,
	credential: TencentCredential,
	now: number,
): Headers {
	assertTrustedHost(url, credential.endpoint);
	const contentType = headerValue(headers, HEADER.contentType) ?? DEFAULT_CONTENT_TYPE[method];
	const timestamp = timestampOf(headers, now);
	const authorizationHeader = authorization(
		{
			method,
			query: method === 'GET' ? url.search.slice(1) : '',
			headers: { 'content-type': contentType, host: url.host },
			payload: body ?? '',
		},
		{
			secretId: credential.secretId,
			secretKey: credential.secretKey,
			timestamp,
			service: productOf(url.hostname, headerValue(headers, HEADER.action)),
		},
	);
	const region = headerValue(headers, HEADER.region) ?? credential.region;
	const own = [HEADER.authorization, HEADER.contentType, HEADER.timestamp, HEADER.region];
	return {
		...withoutHeaders(headers, [...own, HEADER.token, 'host', 'content-length']),
		[HEADER.contentType]: contentType,
		[HEADER.timestamp]: String(timestamp),
		[HEADER.region]: region,
		...(credential.sessionToken && { [HEADER.token]: credential.sessionToken }),
		[HEADER.authorization]: authorizationHeader,
	};
}
