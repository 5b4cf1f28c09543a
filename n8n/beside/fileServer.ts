import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

import { isFree } from '../freePort';

/** Next to the sandbox's usual one, so that addresses in workflows go on working. */
const USUAL_PORT = 9711;

export interface FileServer {
	/** Without a slash at its end. */
	url: string;
	close(): void;
}

/** Serves the files of a folder by name on loopback, for nodes that take an address. */
export async function serveFolder(folder: string): Promise<FileServer> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '', 'http://localhost');
		readFile(join(folder, basename(pathname))).then(
			(file) => response.end(file),
			() => response.writeHead(404).end(),
		);
	});
	server.listen((await isFree(USUAL_PORT)) ? USUAL_PORT : 0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no TCP address');
	return {
		url: `http://127.0.0.1:${address.port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
