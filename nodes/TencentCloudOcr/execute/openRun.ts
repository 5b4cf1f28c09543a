import type { ICredentialDataDecryptedObject, IExecuteFunctions } from 'n8n-workflow';

import { readCredential, type TencentCredential } from '../../../tencent/credentials';
import { ACTIONS } from '../api/actions';
import { Client } from '../api/client';
import { CREDENTIAL } from '../api/call/signedCall';
import { asError } from '../errors/asError';
import { OcrError } from '../errors/OcrError';
import { Notices } from '../hints/notices';
import { DEFAULT_OPERATION, operationNamed } from '../operations';
import { Slabs } from '../run/memory/slabs';
import { readRunSettings } from '../settings/runSettings';
import type { Run } from './run';

const unusable = (what: string) => new OcrError('CREDENTIAL', { what });

function read(data: ICredentialDataDecryptedObject): TencentCredential {
	try {
		return readCredential(data);
	} catch (error) {
		throw unusable(asError(error).message);
	}
}

async function credentialOf(context: IExecuteFunctions): Promise<TencentCredential> {
	const credential = read(await context.getCredentials(CREDENTIAL));
	if (credential.secretId && credential.secretKey) return credential;
	throw unusable('SecretId or SecretKey is empty in the credential');
}

/**
 * What all files of the run share, read once.
 * @throws OcrError for a credential or option that cannot be used
 */
export async function openRun(context: IExecuteFunctions): Promise<Run> {
	const credential = await credentialOf(context);
	const settings = readRunSettings(context);
	const operation = operationNamed(context.getNodeParameter('operation', 0, DEFAULT_OPERATION));
	const action = ACTIONS[operation.calls];
	return {
		context,
		credential,
		settings,
		operation,
		action,
		client: new Client(context, credential, action, settings),
		continueOnFail: context.continueOnFail(),
		runIndex: Number(context.evaluateExpression('{{ $runIndex }}', 0)),
		slabs: new Slabs(),
		notices: new Notices(operation.sayings ?? []),
	};
}
