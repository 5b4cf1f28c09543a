import { listen, type Listener } from '../../helpers/http/listener';

/** Serves files by name on loopback, for nodes that take an address. */
export const serveFiles = async (files: Record<string, Buffer>): Promise<Listener> =>
	await listen((request, response) => {
		const file = files[(request.url ?? '').slice(1)];
		response.writeHead(file ? 200 : 404).end(file);
	});
