import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from './cacheFolder';
import { run } from './childProcess';

const PACKAGE_NAME = 'n8n-nodes-tencent-cloud-ocr';

/**
 * Builds the package and packs it as npm would publish it.
 * @returns path of the tarball, in a new folder under the system's temporary one
 */
export async function packNode(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'packed-node-'));
	await run('npm', ['run', 'build', '--silent'], ROOT);
	await run('npm', ['pack', '--pack-destination', folder], ROOT);
	const [tarball] = await readdir(folder);
	if (tarball === undefined) throw new Error('npm pack made no tarball');
	return join(folder, tarball);
}

/** Puts the tarball where n8n's own installer of community nodes puts packages. */
export async function unpackNode(tarball: string, userFolder: string): Promise<void> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	const target = join(nodes, 'node_modules', PACKAGE_NAME);
	await rm(target, { recursive: true, force: true });
	await mkdir(target, { recursive: true });
	await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
	const manifest = { private: true, dependencies: { [PACKAGE_NAME]: `file:${tarball}` } };
	await writeFile(join(nodes, 'package.json'), JSON.stringify(manifest));
}
