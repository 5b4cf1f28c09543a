import { canonicalRequest, signedHeaders, type SignableRequest } from './canonicalRequest';
import { hmacSha256 } from './hash';
import { signingKey } from './signingKey';
import { ALGORITHM, credentialScope, stringToSign } from './stringToSign';

export interface SigningContext {
	secretId: string;
	secretKey: string;
	/** Unix time in seconds, the same as in X-TC-Timestamp. */
	timestamp: number;
	/** Product name, such as `ocr` or `sts`. */
	service: string;
}

/** Hexadecimal TC3-HMAC-SHA256 signature of a request. */
export function signature(request: SignableRequest, context: SigningContext): string {
	const { secretKey, timestamp, service } = context;
	const text = stringToSign(canonicalRequest(request), timestamp, service);
	return hmacSha256(signingKey(secretKey, timestamp, service), text).toString('hex');
}

/** Step 4 of https://www.tencentcloud.com/document/product/1154/48911: the Authorization header. */
export function authorization(request: SignableRequest, context: SigningContext): string {
	const credential = `${context.secretId}/${credentialScope(context.timestamp, context.service)}`;
	return `${ALGORITHM} Credential=${credential}, SignedHeaders=${signedHeaders(request.headers)}, Signature=${signature(request, context)}`;
}
