import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

import { outputOf, stopProcess } from '../../../n8n/childProcess';
import { ORDINARY_USER } from './ordinaryUser';

const START_TIMEOUT = 300_000;
const POLL_EVERY = 50;

export interface Service {
	port: number;
	/** What it has printed so far. */
	log(): string;
	stop(): Promise<void>;
}

async function accepts(port: number): Promise<boolean> {
	const socket = connect(port, '127.0.0.1');
	try {
		await once(socket, 'connect');
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}

/** Starts a server program in the foreground; returns when its port accepts connections. */
export async function startService(
	program: string,
	args: string[],
	port: number,
): Promise<Service> {
	const child = spawn(program, args, { ...ORDINARY_USER, stdio: ['ignore', 'pipe', 'pipe'] });
	const log = outputOf(child);
	let failure = '';
	child.once('error', ({ message }) => (failure = message));
	const deadline = Date.now() + START_TIMEOUT;
	while (!(await accepts(port))) {
		if (child.exitCode !== null || Date.now() > deadline) {
			await stopProcess(child);
			throw new Error(`${program} did not start:\n${failure}${log()}`);
		}
		await pause(POLL_EVERY);
	}
	return { port, log, stop: async () => await stopProcess(child) };
}
