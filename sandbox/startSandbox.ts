import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { CallLog, type CallRecord } from './callLog';
import { openEngine } from './engine/openEngine';
import { FaultSchedule } from './faults/schedule';
import { RateWindow } from './rateWindow';
import { handleCall } from './serve/handleCall';
import type { House } from './serve/house';
import { DEFAULTS, type SandboxOptions } from './settings';

/** A running sandbox. */
export interface Sandbox {
	/** Base URL, without a slash at its end. */
	readonly endpoint: string;
	/** Every call as it arrived, the oldest first; of more than `keptCalls` the latest. */
	readonly calls: readonly CallRecord[];
	/** Adds faults to those under way. */
	readonly faults: Pick<FaultSchedule, 'next' | 'always' | 'random' | 'clear'>;
	/** Forgets calls, faults and rate windows. */
	reset(): void;
	/** Ends every connection and the engine; nothing of the sandbox keeps the process alive afterwards. */
	close(): Promise<void>;
}

/** A signed GET may be 32 KB long. */
const MAX_HEADER_BYTES = 64 * 1024;
/** Longer than the pause between two tests, so that no client meets a connection that ends just then. */
const KEEP_ALIVE_MS = 60_000;

/** Who listens on all addresses is reached on the loopback one. */
const LOOPBACK: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

async function listen(server: Server, host: string, port: number): Promise<string> {
	server.listen(port, host);
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no TCP address');
	const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
	return `http://${LOOPBACK[address.address] ?? name}:${address.port}`;
}

function build(options: Required<SandboxOptions>): House {
	const {
		engine,
		keys,
		requestsPerSecond,
		clock,
		latencyMs,
		downloadMs,
		faults,
		onCall,
		keptCalls,
	} = options;
	return {
		keys,
		now: () => clock.now(),
		latencyMs,
		log: new CallLog(onCall, keptCalls),
		rates: new RateWindow(requestsPerSecond),
		faults: new FaultSchedule(faults),
		services: { engine: openEngine(engine), downloadMs },
	};
}

async function stop(server: Server, { services }: House): Promise<void> {
	const closed = once(server, 'close');
	server.close();
	server.closeAllConnections();
	await Promise.all([closed, services.engine.close?.()]);
}

/** Starts a local Tencent Cloud: the actions of `actions/list.ts` over HTTP. */
export async function startSandbox(given: SandboxOptions = {}): Promise<Sandbox> {
	const options: Required<SandboxOptions> = { ...DEFAULTS, ...given };
	const server = createServer({
		maxHeaderSize: MAX_HEADER_BYTES,
		keepAliveTimeout: KEEP_ALIVE_MS,
	});
	const endpoint = await listen(server, options.host, options.port);
	// Only now, so that no engine is left behind if the port is taken.
	const house = build(options);
	let closing: Promise<void> | undefined;
	server.on('request', (request, response) => void handleCall(request, response, house));
	return {
		endpoint,
		calls: house.log.calls,
		faults: house.faults,
		reset() {
			house.log.clear();
			house.faults.clear();
			house.rates.clear();
		},
		close: () => (closing ??= stop(server, house)),
	};
}
