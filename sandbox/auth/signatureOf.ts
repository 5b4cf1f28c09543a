import { createHash, createHmac } from 'node:crypto';

const hmac = (key: string | Buffer, text: string): Buffer =>
	createHmac('sha256', key).update(text, 'utf8').digest();

/** What goes into the signature beside the canonical request. */
export interface SignatureScope {
	/** X-TC-Timestamp as sent. */
	timestamp: string;
	date: string;
	service: string;
}

/** TC3-HMAC-SHA256 in lower-case hex; step by step as Tencent's page on the signature has it. */
export function signatureOf(
	canonicalRequest: string,
	{ timestamp, date, service }: SignatureScope,
	secretKey: string,
): string {
	const requestHash = createHash('sha256').update(canonicalRequest, 'utf8').digest('hex');
	const stringToSign = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${requestHash}`;
	const dateKey = hmac(`TC3${secretKey}`, date);
	const serviceKey = hmac(dateKey, service);
	const signingKey = hmac(serviceKey, 'tc3_request');
	return hmac(signingKey, stringToSign).toString('hex');
}
