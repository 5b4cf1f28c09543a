import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { ROOT } from './cacheFolder';
import { callLine } from './beside/callLine';
import { serveFolder } from './beside/fileServer';
import { KnownPages } from './beside/knownPages';
import { readableFolders } from './folders';
import { isFree } from './freePort';
import { furnish } from './furnish';
import { ensureN8n } from './install';
import { buildNode, copyNode } from './nodePackage';
import { withProgress } from './progress';
import { startN8n } from './server';
import { startUsualSandbox } from './beside/sandbox';
import { welcome } from './welcome';

/** Kept between starts, so that workflows of your own are still there; `--fresh` begins anew. */
const USER_FOLDER = join(ROOT, '.cache', 'n8n');
const DATABASE = join(USER_FOLDER, '.n8n', 'database.sqlite');
const FILES = join(ROOT, 'examples', 'files');
/** What recipes write. */
const RESULTS = join(USER_FOLDER, 'results');
const PORT = Number(process.env.PORT ?? 5678);
const USAGE = `Usage: npm run n8n -- [--fresh] [folders]

File nodes may read examples/files, and the folders that are named here.
--fresh forgets the workflows and credentials of earlier starts. PORT=5679 takes another port.`;

/** n8n's own chats and agents: they take seconds to load, and one of them asks a server for news. The AI nodes stay. */
const LEFT_OUT = 'agents,chat-hub,instance-ai,mcp,mcp-registry';

/** Runs until n8n ends, or the signal comes. */
async function live(fresh: boolean, folders: string[], signal: AbortSignal): Promise<void> {
	const started = Date.now();
	if (!(await isFree(PORT))) {
		throw new Error(
			`Port ${PORT} is taken, perhaps by another n8n. Stop that, or: PORT=${PORT + 1} npm run n8n`,
		);
	}
	if (fresh) await rm(USER_FOLDER, { recursive: true, force: true });
	await mkdir(RESULTS, { recursive: true });
	const installation = await ensureN8n(undefined, signal);
	await withProgress('Building the package', async () => {
		await buildNode();
		await copyNode(USER_FOLDER);
	});
	const known = await KnownPages.in(FILES);
	const sandbox = await startUsualSandbox((call) => console.log(callLine(call, known)));
	const web = await serveFolder(FILES);
	const first = existsSync(DATABASE) ? '' : ' for the first time, with a new database';
	const n8n = await withProgress(
		`Starting n8n ${installation.version}${first}`,
		async () =>
			await startN8n({
				installation,
				userFolder: USER_FOLDER,
				port: PORT,
				env: {
					N8N_RESTRICT_FILE_ACCESS_TO: [...folders, RESULTS].join(';'),
					N8N_DISABLED_MODULES: LEFT_OUT,
				},
				signal,
			}),
	);
	try {
		const places = { scans: FILES, results: RESULTS, web: web.url };
		const { credential, startHere } = await withProgress(
			'Signing in, for the credential and the recipes',
			async () => await furnish(n8n.url, sandbox.endpoint, places),
		);
		console.log(
			welcome({
				startHere,
				sandboxUrl: sandbox.endpoint,
				credential: credential.name,
				folders,
				results: RESULTS,
			}),
		);
		const seconds = ((Date.now() - started) / 1000).toFixed(1);
		console.log(
			`Ready after ${seconds} s. Ctrl-C stops everything. What n8n asks for is listed here:`,
		);
		await once(n8n.process, 'exit', { signal });
		throw new Error(`n8n has ended:\n${n8n.log().slice(-4000)}`);
	} finally {
		await n8n.stop();
		web.close();
		await sandbox.close();
	}
}

/** @throws Error that tells what there is, where a flag is mistyped */
function parseFlags() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				fresh: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
	} catch {
		throw new Error(USAGE);
	}
}

async function main(): Promise<number> {
	const interrupted = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM'] as const) {
		process.on(name, () => interrupted.abort());
	}
	try {
		const { values, positionals } = parseFlags();
		if (values.help) {
			console.log(USAGE);
			return 0;
		}
		await live(values.fresh, [FILES, ...readableFolders(positionals)], interrupted.signal);
	} catch (error) {
		if (interrupted.signal.aborted) return 0;
		console.error(error instanceof Error ? error.message : error);
	}
	return 1;
}

void main().then((code) => process.exit(code));
