import type { TencentCredential } from '../../../../tencent/credentials';
import type { OcrError } from '../../errors/OcrError';

const MISSING = {
	what: 'these keys need a session token, and the credential has none',
	todo: "Enter the 'Session Token' that came with these temporary keys, or use a permanent key.",
};
const BAD = {
	what: 'the session token has expired, or belongs to other keys',
	todo: "Get new temporary credentials and enter all three: 'SecretId', 'SecretKey' and 'Session Token'. For a permanent key, leave 'Session Token' empty.",
};

/** Says what a token failure is about: Tencent Cloud has the same code for a bad token and a missing one. */
export function tokenFailure(error: OcrError, { sessionToken }: TencentCredential): OcrError {
	if (error.code !== 'AuthFailure.TokenFailure') return error;
	return error.with(sessionToken === undefined ? MISSING : BAD);
}
