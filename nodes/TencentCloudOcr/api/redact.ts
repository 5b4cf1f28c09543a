import type { TencentCredential } from '../../../tencent/credentials';
import { OcrError } from '../errors/OcrError';

/** Takes the credential's secrets out of a server's words, should it repeat what it was sent. */
export function redact(error: unknown, { secretKey, sessionToken }: TencentCredential): unknown {
	if (!(error instanceof OcrError) || error.facts.serverMessage === undefined) return error;
	const serverMessage = [secretKey, sessionToken]
		.filter((secret): secret is string => Boolean(secret))
		.reduce((text, secret) => text.replaceAll(secret, '***'), error.facts.serverMessage);
	return new OcrError(error.code, { ...error.facts, serverMessage });
}
