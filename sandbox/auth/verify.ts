import { timingSafeEqual } from 'node:crypto';
import { ApiError } from '../errors';
import { canonicalRequests, type WireRequest } from './canonicalRequest';
import type { ApiKey } from './keys';
import { parseAuthorization, type Authorization } from './parseAuthorization';
import { signatureOf } from './signatureOf';

const MAX_SKEW_SECONDS = 5 * 60;

function findKey(keys: readonly ApiKey[], secretId: string): ApiKey {
	const key = keys.find((candidate) => candidate.secretId === secretId);
	if (key) return key;
	throw new ApiError(
		secretId.startsWith('AKID') ? 'AuthFailure.SecretIdNotFound' : 'AuthFailure.InvalidSecretId',
	);
}

function checkTime(timestamp: string, now: number): void {
	if (!/^\d{1,12}$/.test(timestamp)) {
		throw new ApiError('MissingParameter', 'X-TC-Timestamp is missing or not in whole seconds.');
	}
	if (Math.abs(now / 1000 - Number(timestamp)) > MAX_SKEW_SECONDS) {
		throw new ApiError('AuthFailure.SignatureExpire');
	}
}

/** The scope's date is the UTC date of the timestamp; another one only fails in part of the day. */
const utcDate = (timestamp: string) =>
	new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);

function checkSignature(
	request: WireRequest,
	claim: Authorization,
	timestamp: string,
	key: ApiKey,
): void {
	const sent = Buffer.from(claim.signature, 'hex');
	const right = canonicalRequests(request, claim.signedHeaders).some((canonical) =>
		timingSafeEqual(
			sent,
			Buffer.from(signatureOf(canonical, { ...claim, timestamp }, key.secretKey), 'hex'),
		),
	);
	if (!right) throw new ApiError('AuthFailure.SignatureFailure');
}

function checkToken(token: string, key: ApiKey): void {
	if (token !== (key.token ?? '') || key.tokenExpired) {
		throw new ApiError('AuthFailure.TokenFailure');
	}
}

/**
 * Tells whose call this is.
 * @param service the product that the action belongs to, `ocr`; undefined if the action is unknown
 * @param now server time in milliseconds
 * @throws ApiError AuthFailure.* or MissingParameter
 */
export function verify(
	request: WireRequest,
	keys: readonly ApiKey[],
	service: string | undefined,
	now: number,
): ApiKey {
	const claim = parseAuthorization(request.headers.authorization);
	const timestamp = String(request.headers['x-tc-timestamp'] ?? '');
	const key = findKey(keys, claim.secretId);
	checkTime(timestamp, now);
	if (claim.date !== utcDate(timestamp)) {
		throw new ApiError(
			'AuthFailure.SignatureFailure',
			'The date in Credential is not the UTC date of X-TC-Timestamp.',
		);
	}
	if (service !== undefined && claim.service !== service) {
		throw new ApiError(
			'AuthFailure.SignatureFailure',
			`The service in Credential must be ${service}.`,
		);
	}
	checkSignature(request, claim, timestamp, key);
	checkToken(String(request.headers['x-tc-token'] ?? ''), key);
	return key;
}
