import type { TencentCredential } from '../../../tencent/credentials';
import { OcrError } from '../errors/OcrError';
import { shortened } from '../errors/plainText';

/** Characters of a server's words that are shown, and of a code or id, of which Tencent's have some 50. */
const SHOWN_OF_MESSAGE = 500;
const SHOWN_OF_NAME = 100;
/** What signs a request, good for five minutes and its very bytes. */
const SIGNATURE = /(Signature=)[\da-f]{64}/gi;

/** As it is, in a URL and in HTML. */
const spellings = (secret: string): string[] => [
	secret,
	encodeURIComponent(secret),
	secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
];

/**
 * Takes the credential's secrets out of a failure's words, should a server repeat what it was sent, and
 * then shortens them: cut first, half a secret would be left that nobody knows for one.
 */
export function redact(error: unknown, { secretKey, sessionToken }: TencentCredential): unknown {
	if (!(error instanceof OcrError)) return error;
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
