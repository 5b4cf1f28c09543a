import type { TencentCredential } from '../../../tencent/credentials';
import { OcrError } from '../errors/OcrError';

/** Takes the credential's secrets out of a failure's words, should a server repeat what it was sent. */
export function redact(error: unknown, { secretKey, sessionToken }: TencentCredential): unknown {
	if (!(error instanceof OcrError)) return error;
	const secrets = [secretKey, sessionToken].filter((secret): secret is string => Boolean(secret));
	const clean = (text: string) =>
		secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
	const { serverMessage, requestId, what, ...others } = error.facts;
	return new OcrError(clean(error.code), {
		...others,
		...(serverMessage !== undefined && { serverMessage: clean(serverMessage) }),
		...(requestId !== undefined && { requestId: clean(requestId) }),
		...(what !== undefined && { what: clean(what) }),
	});
}
