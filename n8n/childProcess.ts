import { execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program to its end. An error carries what the program said. */
export async function run(program: string, args: string[], cwd?: string): Promise<string> {
	const { stdout } = await execute(program, args, {
		...(cwd !== undefined && { cwd }),
		maxBuffer: 64 * 1024 * 1024,
	});
	return stdout;
}

/** Collects what a process prints: calls give all of it so far. */
export function outputOf({ stdout, stderr }: ChildProcess): () => string {
	let said = '';
	const keep = (chunk: Buffer) => (said += chunk.toString());
	stdout?.on('data', keep);
	stderr?.on('data', keep);
	return () => said;
}

export const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
	exitCode !== null || signalCode !== null;

/** Asks a process to end, insists when it takes too long, and returns when it is gone. */
export async function stopProcess(child: ChildProcess, graceMs = 20_000): Promise<void> {
	if (hasEnded(child)) return;
	const ended = once(child, 'exit');
	child.kill('SIGTERM');
	const insist = setTimeout(() => child.kill('SIGKILL'), graceMs);
	await ended;
	clearTimeout(insist);
}
