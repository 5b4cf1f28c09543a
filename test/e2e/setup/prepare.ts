import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureN8n } from '../../../n8n/install';
import { packNode } from '../../../n8n/pack';

/** Once for all test files: n8n is in the cache, the package is packed as npm would publish it. */
export default async function prepare(): Promise<void> {
	await ensureN8n();
	process.env.E2E_TARBALL = await packNode();
	process.env.E2E_FOLDER = await mkdtemp(join(tmpdir(), 'e2e-'));
}
