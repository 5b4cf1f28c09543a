import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';

export interface Listener {
	/** Base URL, without a slash at its end. */
	readonly url: string;
	/** What has arrived, the oldest first. */
	readonly requests: readonly IncomingMessage[];
	close(): Promise<void>;
}

async function opened(server: Server) {
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no TCP address');
	return {
		url: `http://127.0.0.1:${address.port}`,
		async close() {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
}

/** A web server on a free port; it answers 404 unless it is told how to. */
export async function listen(
	answer: RequestListener = (_, response) => void response.writeHead(404).end(),
): Promise<Listener> {
	const requests: IncomingMessage[] = [];
	const server = createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
		requests.push(request);
		answer(request, response);
	}).listen(0, '127.0.0.1');
	return { ...(await opened(server)), requests };
}

/** A proxy that notes where it is asked to connect to, and lets nobody through. */
export async function refusingProxy() {
	const targets: string[] = [];
	const server = createServer()
		.on('connect', ({ url = '' }, socket) => {
			targets.push(url);
			socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
		})
		.listen(0, '127.0.0.1');
	const { url, close } = await opened(server);
	return { url, close, targets };
}

/** A port on which nobody listens. */
export async function deadEndpoint(): Promise<string> {
	const { url, close } = await listen();
	await close();
	return url;
}
