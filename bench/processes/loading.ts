import '../../n8n/engine/home';

import { PackageDirectoryLoader } from 'n8n-core';
import path from 'node:path';

import { serveJob } from './child';
import { heapMemory } from './memory';

export interface Loading {
	milliseconds: number;
	memoryMb: number;
}

/** What the package adds to n8n's start. */
async function main(): Promise<Loading> {
	const idle = heapMemory();
	const before = performance.now();
	const loader = new PackageDirectoryLoader(path.join(__dirname, '../..'));
	await loader.loadAll();
	const milliseconds = performance.now() - before;
	return { milliseconds, memoryMb: heapMemory() - idle };
}

void serveJob(main);
