import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';

import { readableFolders } from '../../n8n/folders';
import { freePort, isFree } from '../../n8n/freePort';

describe('the folders that file nodes may read', () => {
	let folder = '';

	beforeAll(async () => {
		folder = await mkdtemp(path.join(os.tmpdir(), 'scans-'));
	});

	afterAll(async () => await rm(folder, { recursive: true }));

	it('are named from where the user stands', () => {
		const from = process.env.INIT_CWD ?? process.cwd();
		expect(readableFolders([path.relative(from, folder)])).toEqual([folder]);
	});

	it('must be there', () => {
		expect(() => readableFolders([path.join(folder, 'nowhere')])).toThrow('There is no folder');
	});
});

it('tells a port that is taken from one that is free', async () => {
	const port = await freePort();
	await expect(isFree(port)).resolves.toBe(true);
	const server = createServer().listen(port, '127.0.0.1');
	await once(server, 'listening');
	await expect(isFree(port)).resolves.toBe(false);
	server.close();
	await once(server, 'close');
});
