import { once } from 'node:events';
import { createServer } from 'node:http';

export interface FileServer {
	/** Without a slash at its end. */
	url: string;
	close(): Promise<void>;
}

/** Serves files by name on loopback, for nodes that take an address. */
export async function serveFiles(files: Record<string, Buffer>): Promise<FileServer> {
	const server = createServer((request, response) => {
		const file = files[(request.url ?? '').slice(1)];
		response.writeHead(file ? 200 : 404).end(file);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no TCP address');
	return {
		url: `http://127.0.0.1:${address.port}`,
		close: async () => {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
}
