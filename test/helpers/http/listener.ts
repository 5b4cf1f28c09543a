import { once } from 'node:events';
import { createServer, Server, type IncomingMessage, type RequestListener } from 'node:http';
import type { Server as TcpServer } from 'node:net';

export interface Opened {
	/** Base URL, without a slash at its end. */
	readonly url: string;
	/** Closes the server, and a web server's connections with it. */
	close(): Promise<void>;
}

export interface Listener extends Opened {
	/** What has arrived, the oldest first. */
	readonly requests: readonly IncomingMessage[];
}

/** Lets a server listen on a free port. */
export async function opened(server: TcpServer, host = '127.0.0.1'): Promise<Opened> {
	await once(server.listen(0, host), 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no TCP address');
	return {
		url: `http://${host}:${address.port}`,
		async close() {
			const closed = once(server, 'close');
			server.close();
			if (server instanceof Server) server.closeAllConnections();
			await closed;
		},
	};
}

/** A web server on a free port; it answers 404 unless it is told how to. */
export async function listen(
	answer: RequestListener = (_, response) => void response.writeHead(404).end(),
	host?: string,
): Promise<Listener> {
	const requests: IncomingMessage[] = [];
	const server = createServer({ maxHeaderSize: 256 * 1024 }, (request, response) => {
		requests.push(request);
		answer(request, response);
	});
	return { ...(await opened(server, host)), requests };
}

/** A proxy that notes where it is asked to connect to, and lets nobody through. */
export async function refusingProxy() {
	const targets: string[] = [];
	const server = createServer().on('connect', ({ url = '' }, socket) => {
		targets.push(url);
		socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
	});
	return { ...(await opened(server)), targets };
}

/** A port on which nobody listens. */
export async function deadEndpoint(): Promise<string> {
	const { url, close } = await listen();
	await close();
	return url;
}
