import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { readableFolders } from '../../n8n/folders';
import { isFree } from '../../n8n/freePort';
import { listen } from '../helpers/http/listener';

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
		expect(() => readableFolders([path.join(folder, 'nowhere')])).toThrow(/nowhere$/);
	});

	it('are not files', () => {
		expect(() => readableFolders([__filename])).toThrow(/: that is a file; name the folder/);
	});
});

it('tells a port that is taken from one that is free', async () => {
	const { url, close } = await listen();
	const port = Number(new URL(url).port);
	await expect(isFree(port)).resolves.toBe(false);
	await close();
	await expect(isFree(port)).resolves.toBe(true);
});
