import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { readCredential } from '../../../tencent/credentials';
import { callFailure } from '../api/failure/callFailure';
import { asError } from '../errors/asError';
import { describeError } from '../errors/describe';
import { OcrError } from '../errors/OcrError';
import { callerIdentity } from './callerIdentity';

/**
 * A failed test in one line: what is wrong, and what to do. The clock is told, not corrected: a machine whose
 * clock is wrong has more troubles than this one.
 */
function explained(failure: unknown): string {
	if (!(failure instanceof OcrError)) return asError(failure).message;
	const { message, description } = describeError(failure);
	return `${message}. ${description}`;
}

/**
 * Tests a credential by STS GetCallerIdentity, which is free. Tencent Cloud answers errors with
 * HTTP 200, so only the answer's body tells whether the keys are good.
 */
export async function tencentCloudApiTest(
	this: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		const credential = readCredential(data ?? {});
		if (!credential.secretId || !credential.secretKey) {
			return { status: 'Error', message: 'Enter SecretId and SecretKey.' };
		}
		const account = await callerIdentity(this, credential).catch(
			async (error: unknown) => await Promise.reject(callFailure(error, credential)),
		);
		return { status: 'OK', message: `Connected to Tencent Cloud account ${account}` };
	} catch (error) {
		return { status: 'Error', message: explained(error) };
	}
}
