import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ROOT } from './cacheFolder';
import { run } from './childProcess';

interface Manifest {
	name: string;
	/** What is published beside the manifest. */
	files: string[];
}

const manifest = async (): Promise<Manifest> =>
	JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));

/** Empties the place where n8n's own installer of community nodes puts the package that comes from there. */
async function placeFor(userFolder: string, from: string): Promise<string> {
	const { name } = await manifest();
	const nodes = join(userFolder, '.n8n', 'nodes');
	const place = join(nodes, 'node_modules', name);
	await rm(place, { recursive: true, force: true });
	await mkdir(place, { recursive: true });
	const installed = { private: true, dependencies: { [name]: `file:${from}` } };
	await writeFile(join(nodes, 'package.json'), JSON.stringify(installed));
	return place;
}

export async function buildNode(): Promise<void> {
	await run('npm', ['run', 'build', '--silent'], ROOT);
}

/** Puts a packed package into n8n. */
export async function unpackNode(tarball: string, userFolder: string): Promise<void> {
	const place = await placeFor(userFolder, tarball);
	await run('tar', ['-xzf', tarball, '-C', place, '--strip-components=1']);
}

/** Puts the built package into n8n, without the time that packing takes. */
export async function copyNode(userFolder: string): Promise<void> {
	const place = await placeFor(userFolder, ROOT);
	const { files } = await manifest();
	for (const file of ['package.json', ...files]) {
		await cp(join(ROOT, file), join(place, file), { recursive: true });
	}
}
