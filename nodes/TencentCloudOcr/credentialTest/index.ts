import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';

import { readCredential } from '../../../tencent/credentials';
import { redact } from '../api/redact';
import { tokenFailure } from '../api/tokenFailure';
import { callerIdentity } from './callerIdentity';
import { explain } from './explain';

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
			async (error: unknown) =>
				await Promise.reject(redact(tokenFailure(error, credential), credential)),
		);
		return { status: 'OK', message: `Connected to Tencent Cloud account ${account}` };
	} catch (error) {
		return { status: 'Error', message: explain(error) };
	}
}
