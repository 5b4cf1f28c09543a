import path from 'node:path';
import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';

import { startEngine, type Engine, type EngineOptions, type Execution } from '../../n8n/engine';
import { EXAMPLE_KEY, startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox';
import { echoEngine } from './echoEngine';

const PACKAGE_DIR = path.resolve(__dirname, '../..');

/** No test waits for a pace or a repeated call that it does not ask for. */
const QUICK: INodeParameters = { requestsPerSecond: 1000, maxRetries: 0 };

export interface OcrExecution extends Omit<Execution, 'credential'> {
	/** Changes to the credential that fits the sandbox. */
	credential?: ICredentialDataDecryptedObject;
	/** The node's Options. */
	options?: INodeParameters;
}

/** n8n's engine with the package in it and a sandbox beside it, for all tests of a file. */
export function useOcr({
	binaryMode,
	...sandboxOptions
}: SandboxOptions & Pick<EngineOptions, 'binaryMode'> = {}) {
	let sandbox: Sandbox;
	let engine: Engine;

	beforeAll(async () => {
		sandbox = await startSandbox({
			engine: echoEngine,
			requestsPerSecond: 0,
			...sandboxOptions,
		});
		engine = await startEngine({ packageDir: PACKAGE_DIR, ...(binaryMode && { binaryMode }) });
	}, 60_000);

	afterEach(async () => {
		// A call that a stopped execution has sent arrives before this one, and is forgotten with it.
		await fetch(sandbox.endpoint);
		sandbox.reset();
	});

	afterAll(async () => await sandbox.close());

	const credential = (changes: ICredentialDataDecryptedObject = {}) => ({
		...{ secretId: EXAMPLE_KEY.secretId, secretKey: EXAMPLE_KEY.secretKey },
		...{ sessionToken: '', site: 'intl', region: 'ap-singapore', endpoint: sandbox.endpoint },
		...changes,
	});

	return {
		get sandbox() {
			return sandbox;
		},
		get engine() {
			return engine;
		},
		credential,
		/** One execution of the node. */
		run: async ({ options, parameters, credential: changes, ...execution }: OcrExecution) =>
			await engine.run({
				...execution,
				credential: credential(changes),
				parameters: { ...parameters, options: { ...QUICK, ...options } },
			}),
	};
}
