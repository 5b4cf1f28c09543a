import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

import { ensureN8n } from '../../../n8n/install';
import { unpackNode } from '../../../n8n/nodePackage';
import { startN8n, type N8n } from '../../../n8n/server';

let started: N8n | undefined;

/** The n8n in which most test files meet; those that need another environment start their own. */
export interface SharedServer {
	url: string;
	/** A folder whose files it may read. */
	files: string;
}

export async function startSharedServer(folder: string, tarball: string): Promise<SharedServer> {
	const userFolder = mkdtempSync(join(folder, 'n8n-'));
	await unpackNode(tarball, userFolder);
	const files = join(userFolder, 'files');
	mkdirSync(files);
	started = await startN8n({
		installation: await ensureN8n(),
		userFolder,
		env: { N8N_RESTRICT_FILE_ACCESS_TO: files },
	});
	return { url: started.url, files };
}

export async function stopSharedServer(): Promise<void> {
	await started?.stop();
}
