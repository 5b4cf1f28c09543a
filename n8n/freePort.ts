import { once } from 'node:events';
import { createServer } from 'node:net';

/** Listens on the port for a moment; 0 takes a free one. Throws if somebody else does already. */
async function tryPort(port: number): Promise<number> {
	const server = createServer().listen(port, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('no TCP address');
	return address.port;
}

/** The ports given so far: the system may give one again before anybody listens on it. */
const given = new Set<number>();

/** A TCP port of the loopback address that nobody listens on, and that was not given before. */
export const freePort = async (): Promise<number> => {
	const port = await tryPort(0);
	if (given.has(port)) return await freePort();
	given.add(port);
	return port;
};

/** Whether nobody listens on this port of the loopback address. */
export const isFree = async (port: number): Promise<boolean> =>
	await tryPort(port).then(
		() => true,
		() => false,
	);
