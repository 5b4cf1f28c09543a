import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox';
import { DEFAULT_PORT } from '../../sandbox/cli/flags';
import { isFree } from '../freePort';

/** The sandbox at its usual port, so that a credential made once goes on working; at another where that is taken. */
export const startUsualSandbox = async (onCall?: SandboxOptions['onCall']): Promise<Sandbox> =>
	await startSandbox({
		port: (await isFree(DEFAULT_PORT)) ? DEFAULT_PORT : 0,
		keptCalls: 1000,
		...(onCall && { onCall }),
	});
