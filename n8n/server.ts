import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { hasEnded, outputOf, stopProcess } from './childProcess';
import { freePort } from './freePort';
import type { Installation } from './install';

export interface ServerOptions {
	installation: Installation;
	/** Holds database, settings, binary data and the community node. */
	userFolder: string;
	/** @default a free one */
	port?: number;
	/** Changes to n8n's environment. */
	env?: Record<string, string>;
	/** `start` for n8n itself, `worker` for one that takes executions from a queue. @default 'start' */
	command?: 'start' | 'worker';
	/** Ends n8n while it starts. */
	signal?: AbortSignal;
}

export interface N8n {
	/** Without a slash at its end. */
	url: string;
	process: ChildProcess;
	/** What it has printed so far. */
	log(): string;
	stop(): Promise<void>;
}

/** Milliseconds; a busy machine takes its time over the first start, which makes the database. */
const START_TIMEOUT = 600_000;
const POLL_EVERY = 200;

/** Nothing is fetched, reported or shown that the node has no part in. */
const QUIET = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_ONBOARDING_FLOW_DISABLED: 'true',
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_SECURE_COOKIE: 'false',
	N8N_RUNNERS_INSECURE_MODE: 'true',
};

/** What of this process's environment n8n gets: no setting of another n8n, no option of tsx or jest. */
const inherited = () =>
	Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^(N8N_|DB_|QUEUE_|EXECUTIONS_|NODE_)/.test(name),
		),
	);

async function waitUntilReady(
	{ url, process: child, log }: N8n,
	signal?: AbortSignal,
): Promise<void> {
	const deadline = Date.now() + START_TIMEOUT;
	while (Date.now() < deadline) {
		if (hasEnded(child) || signal?.aborted) break;
		const answer = await fetch(`${url}/healthz/readiness`).catch(() => undefined);
		if (answer?.ok) return;
		await pause(POLL_EVERY);
	}
	await stopProcess(child);
	throw new Error(`n8n did not start:\n${log().slice(-4000)}`);
}

/** Starts n8n on a loopback port; returns when it answers. */
export async function startN8n(options: ServerOptions): Promise<N8n> {
	const { installation, userFolder, env, command = 'start' } = options;
	const port = String(options.port ?? (await freePort()));
	const url = `http://127.0.0.1:${port}`;
	const path = [join(installation.node, '..'), process.env.PATH].join(delimiter);
	const child = spawn(installation.node, [installation.program, command], {
		cwd: userFolder,
		env: {
			...inherited(),
			...QUIET,
			PATH: path,
			N8N_USER_FOLDER: userFolder,
			N8N_PORT: port,
			QUEUE_HEALTH_CHECK_ACTIVE: String(command === 'worker'),
			QUEUE_HEALTH_CHECK_PORT: port,
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
			...env,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const n8n: N8n = {
		url,
		process: child,
		log: outputOf(child),
		stop: async () => await stopProcess(child),
	};
	await waitUntilReady(n8n, options.signal);
	return n8n;
}
