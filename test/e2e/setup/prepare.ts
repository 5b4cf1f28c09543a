import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureN8n, VERSION_1 } from '../../../n8n/install';
import { buildNode } from '../../../n8n/nodePackage';
import { packInto } from '../../helpers/project/packed';
import { startSharedServer } from './sharedServer';

/** Once for all test files: the package is packed as npm would publish it, and runs in an n8n. */
export default async function prepare(): Promise<void> {
	await ensureN8n();
	await ensureN8n(VERSION_1);
	const started = Date.now();
	await buildNode();
	const folder = await mkdtemp(join(tmpdir(), 'e2e-'));
	const tarball = packInto(folder);
	const { url, files } = await startSharedServer(folder, tarball);
	process.env.E2E_TARBALL = tarball;
	process.env.E2E_FOLDER = folder;
	process.env.E2E_URL = url;
	process.env.E2E_FILES = files;
	process.env.E2E_PREPARED_IN = String(Date.now() - started);
}
