import { callLine } from './cli/callLine';
import { HELP, parseFlags } from './cli/flags';
import { welcome } from './cli/welcome';
import { startSandbox } from './startSandbox';

/** Each was printed; the faults of a session need none of them. */
const KEPT_CALLS = 1000;

function stopOn(signal: NodeJS.Signals, close: () => Promise<void>): void {
	process.once(signal, () => void close());
}

async function main(): Promise<void> {
	const flags = parseFlags(process.argv.slice(2));
	if (flags === 'help') {
		console.log(HELP);
		return;
	}
	const sandbox = await startSandbox({
		...flags,
		keptCalls: KEPT_CALLS,
		onCall: (call) => console.log(callLine(call)),
	});
	// Before anything is printed: who reads the welcome may stop the sandbox at once.
	stopOn('SIGINT', sandbox.close);
	stopOn('SIGTERM', sandbox.close);
	console.log(welcome(sandbox.endpoint, flags));
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
