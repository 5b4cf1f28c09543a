import { startSandbox, type SandboxOptions } from '../../sandbox';
import { receiveJob } from './child';

export interface SandboxReport {
	calls: number;
	outcomes: Record<string, number>;
	/** Bytes of all request bodies. */
	bytes: number;
	mostInFlight: number;
	/** When each call arrived, in Unix milliseconds. */
	arrivals: number[];
}

async function main(): Promise<void> {
	const job = await receiveJob<SandboxOptions>();
	const sandbox = await startSandbox({ ...job, engine: 'deterministic' });
	const report = (): SandboxReport => {
		const outcomes: Record<string, number> = {};
		for (const { outcome } of sandbox.calls) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
		return {
			calls: sandbox.calls.length,
			outcomes,
			bytes: sandbox.calls.reduce((sum, { arrivedBytes }) => sum + arrivedBytes, 0),
			mostInFlight: Math.max(0, ...sandbox.calls.map(({ inFlight }) => inFlight)),
			arrivals: sandbox.calls.map(({ at }) => at),
		};
	};
	process.on('message', () => process.send?.(report()));
	process.send?.(sandbox.endpoint);
}

void main();
