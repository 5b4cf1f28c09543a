import { canonicalRequest, type SignableRequest } from '../../tencent/signing/canonicalRequest';
import { authorization, signature } from '../../tencent/signing/authorization';
import { hmacSha256, sha256Hex } from '../../tencent/signing/hash';
import { signingKey } from '../../tencent/signing/signingKey';
import { stringToSign, utcDate } from '../../tencent/signing/stringToSign';
import { EXAMPLE_KEYS, VECTOR_A, VECTOR_B, VECTORS_D } from './vectors';

const request = (headers: SignableRequest['headers'], payload: string): SignableRequest => ({
	method: 'POST',
	query: '',
	headers,
	payload,
});

describe("vector A, from an older form of Tencent's page", () => {
	const { timestamp, service, host, contentType, payload } = VECTOR_A;
	const signed = request({ 'content-type': contentType, host }, payload);

	it('hashes the payload', () => {
		expect(sha256Hex(payload)).toBe(VECTOR_A.payloadHash);
	});

	it('makes the canonical request', () => {
		expect(sha256Hex(canonicalRequest(signed))).toBe(VECTOR_A.canonicalRequestHash);
	});

	it('makes the string to sign', () => {
		expect(stringToSign(canonicalRequest(signed), timestamp, service)).toBe(
			`TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n${VECTOR_A.canonicalRequestHash}`,
		);
	});

	it('derives the key over date, service and terminator', () => {
		const date = hmacSha256(`TC3${EXAMPLE_KEYS.secretKey}`, '2019-02-25');
		expect(date.toString('hex')).toBe(VECTOR_A.kDate);
		expect(hmacSha256(date, service).toString('hex')).toBe(VECTOR_A.kService);
		expect(signingKey(EXAMPLE_KEYS.secretKey, timestamp, service).toString('hex')).toBe(
			VECTOR_A.kSigning,
		);
	});

	it('signs, and writes the header', () => {
		const context = { ...EXAMPLE_KEYS, timestamp, service };
		expect(signature(signed, context)).toBe(VECTOR_A.signature);
		expect(authorization(signed, context)).toBe(
			`TC3-HMAC-SHA256 Credential=${EXAMPLE_KEYS.secretId}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=${VECTOR_A.signature}`,
		);
	});
});

describe("vector B, from today's page, whose SecretKey is not published", () => {
	const { timestamp, service, host, contentType, payload } = VECTOR_A;
	const headers = { 'content-type': contentType, host, 'x-tc-action': 'DescribeInstances' };
	const canonical = canonicalRequest(request(headers, payload));

	it('lower-cases the value of a further signed header', () => {
		expect(sha256Hex(canonical)).toBe(VECTOR_B.canonicalRequestHash);
	});

	it('is the same in whatever order the headers are given', () => {
		const turned = Object.fromEntries(Object.entries(headers).reverse());
		expect(canonicalRequest(request(turned, payload))).toBe(canonical);
	});

	it('goes on from the published keys to the published signature', () => {
		const secretService = hmacSha256(Buffer.from(VECTOR_B.secretDate, 'hex'), service);
		expect(secretService.toString('hex')).toBe(VECTOR_B.secretService);
		const secretSigning = hmacSha256(secretService, 'tc3_request');
		expect(secretSigning.toString('hex')).toBe(VECTOR_B.secretSigning);
		const text = stringToSign(canonical, timestamp, service);
		expect(hmacSha256(secretSigning, text).toString('hex')).toBe(VECTOR_B.signature);
	});
});

describe('vectors D, requests of OCR and STS', () => {
	it.each(VECTORS_D)('$service, $contentType, $payload', (vector) => {
		const { service, host, contentType, payload, action } = vector;
		const context = { ...EXAMPLE_KEYS, timestamp: VECTOR_A.timestamp, service };
		const plain = { 'content-type': contentType, host };
		expect(sha256Hex(payload)).toBe(vector.payloadHash);
		expect(signature(request(plain, payload), context)).toBe(vector.signature);
		const withAction = { ...plain, 'x-tc-action': action };
		expect(signature(request(withAction, payload), context)).toBe(vector.signatureWithAction);
	});
});

describe('the date of a signature', () => {
	it('is the UTC date, to the second', () => {
		expect(utcDate(Date.UTC(2026, 0, 1) / 1000 - 1)).toBe('2025-12-31');
		expect(utcDate(Date.UTC(2026, 0, 1) / 1000)).toBe('2026-01-01');
	});
});
