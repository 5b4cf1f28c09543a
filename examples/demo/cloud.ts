import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { EXAMPLE_KEY, startSandbox } from '../../sandbox';

/** Whom the demo asks, and with which credential. */
export interface Cloud {
	name: string;
	credential: ICredentialDataDecryptedObject;
	close(): Promise<void>;
}

/**
 * The real Tencent Cloud if keys are in the environment, otherwise a sandbox with the real OCR engine.
 * @param onPage is told of each page that the sandbox has read
 */
export async function openCloud(
	environment: NodeJS.ProcessEnv,
	onPage: () => void,
): Promise<Cloud> {
	const { TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, TENCENTCLOUD_REGION } = environment;
	if (TENCENTCLOUD_SECRET_ID && TENCENTCLOUD_SECRET_KEY) {
		return {
			name: 'Tencent Cloud (these calls are paid)',
			credential: {
				secretId: TENCENTCLOUD_SECRET_ID,
				secretKey: TENCENTCLOUD_SECRET_KEY,
				...(TENCENTCLOUD_REGION && { region: TENCENTCLOUD_REGION }),
				...(environment.TENCENTCLOUD_SITE && { site: environment.TENCENTCLOUD_SITE }),
			},
			close: async () => {},
		};
	}
	const sandbox = await startSandbox({ engine: 'ocr', onCall: onPage });
	const { secretId, secretKey } = EXAMPLE_KEY;
	return {
		name: `the local sandbox at ${sandbox.endpoint}, in Tencent Cloud's place: some seconds a page`,
		credential: { secretId, secretKey, endpoint: sandbox.endpoint },
		close: async () => await sandbox.close(),
	};
}
