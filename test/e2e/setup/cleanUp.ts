import { rm } from 'node:fs/promises';

import { fromEnvironment } from './environment';
import { stopSharedServer } from './sharedServer';

export default async function cleanUp(): Promise<void> {
	await stopSharedServer();
	await rm(fromEnvironment('E2E_FOLDER'), { recursive: true, force: true });
}
