import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { copyNode, unpackNode } from '../../n8n/nodePackage';
import { packInto } from '../helpers/project/packed';

/** What npm packs of itself, and n8n does not need. */
const TEXTS = ['LICENSE', 'README.md'];

async function filesOf(userFolder: string) {
	const entries = await readdir(userFolder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(userFolder, path.join(entry.parentPath, entry.name)))
		.filter((file) => !TEXTS.includes(path.basename(file)))
		.sort();
}

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'node-package-'));
});

afterAll(async () => await rm(folder, { recursive: true }));

it('is the same in n8n, copied or packed and unpacked', async () => {
	const copied = path.join(folder, 'copied');
	const unpacked = path.join(folder, 'unpacked');
	await copyNode(copied);
	await unpackNode(packInto(folder), unpacked);
	const files = await filesOf(copied);
	expect(files).toContain('.n8n/nodes/node_modules/n8n-nodes-tencent-cloud-ocr/package.json');
	expect(files).toEqual(await filesOf(unpacked));
});

it('takes the place of what was there before', async () => {
	const again = path.join(folder, 'again');
	await copyNode(again);
	const files = await filesOf(again);
	const [file = ''] = files;
	await writeFile(path.join(again, path.dirname(file), 'of-yesterday.js'), '');
	await copyNode(again);
	expect(await filesOf(again)).toEqual(files);
});
