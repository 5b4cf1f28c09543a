import { sha256Hex } from './hash';

export const ALGORITHM = 'TC3-HMAC-SHA256';
export const TERMINATOR = 'tc3_request';

/** UTC date (YYYY-MM-DD) of a Unix time in seconds; a local date fails for some hours of every day. */
export function utcDate(timestamp: number): string {
	return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

/** `date/service/tc3_request`: what a signature is good for. */
export function credentialScope(timestamp: number, service: string): string {
	return `${utcDate(timestamp)}/${service}/${TERMINATOR}`;
}

/** Step 2 of https://www.tencentcloud.com/document/product/1154/48911. */
export function stringToSign(canonical: string, timestamp: number, service: string): string {
	return `${ALGORITHM}
${timestamp}
${credentialScope(timestamp, service)}
${sha256Hex(canonical)}`;
}
