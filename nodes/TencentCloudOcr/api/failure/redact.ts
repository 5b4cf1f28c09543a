import type { TencentCredential } from '../../../../tencent/credentials';
import { OcrError } from '../../errors/OcrError';
import { shortened } from '../../errors/plainText';

/** Characters shown of a server's words, and of a code or id; Tencent's codes have some 50. */
const SHOWN_OF_MESSAGE = 500;
const SHOWN_OF_NAME = 100;
/** A request's signature, which is valid for five minutes and for just these bytes. */
const SIGNATURE = /(Signature=)[\da-f]{64}/gi;

/** A secret as it is, as a URL has it, and as HTML has it. */
const spellings = (secret: string): string[] => [
	secret,
	encodeURIComponent(secret),
	secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
];

/**
 * Takes the credential's secrets out of a failure's words, in case a server repeats what it was sent, and only
 * then shortens them: cutting first could leave half a secret, which would no longer be recognised.
 */
export function redact(error: OcrError, { secretKey, sessionToken }: TencentCredential): OcrError {
	const secrets = [secretKey, sessionToken].filter((secret): secret is string => Boolean(secret));
	const clean = (text: string, most: number) =>
		shortened(
			secrets
				.flatMap(spellings)
				.reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
				.replace(SIGNATURE, '$1***'),
			most,
		);
	const { serverMessage, requestId, what, ...others } = error.facts;
	return new OcrError(clean(error.code, SHOWN_OF_NAME), {
		...others,
		...(serverMessage !== undefined && { serverMessage: clean(serverMessage, SHOWN_OF_MESSAGE) }),
		...(requestId !== undefined && { requestId: clean(requestId, SHOWN_OF_NAME) }),
		...(what !== undefined && { what: clean(what, SHOWN_OF_MESSAGE) }),
	});
}
