import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { EXAMPLE_KEY, startSandbox, type Sandbox } from '../sandbox';
import { DEFAULT_PORT } from '../sandbox/cli/flags';
import { ROOT } from './cacheFolder';
import { OWNER, signIn } from './client';
import { importExamples, sandboxCredential } from './examples';
import { readableFolders } from './folders';
import { isFree } from './freePort';
import { ensureN8n } from './install';
import { packNode, unpackNode } from './pack';
import { startN8n, type N8n } from './server';

/** Kept between starts, so that workflows of your own are still there; `--fresh` begins anew. */
const USER_FOLDER = join(ROOT, '.cache', 'n8n');
const FILES = join(ROOT, 'examples', 'files');
const PORT = Number(process.env.PORT ?? 5678);
const USAGE = `Usage: npm run n8n -- [--fresh] [folders]

File nodes may read examples/files, and the folders that are named here.
--fresh forgets the workflows and credentials of earlier starts. PORT=5679 takes another port.`;

async function installNode(): Promise<void> {
	const tarball = await packNode();
	await unpackNode(tarball, USER_FOLDER);
	await rm(dirname(tarball), { recursive: true });
}

/** Gives n8n what a newcomer needs, and prints how to get in. */
async function furnish({ url }: N8n, sandbox: Sandbox, folders: string[]): Promise<void> {
	const client = await signIn(url);
	const { secretId, secretKey } = EXAMPLE_KEY;
	const credential = await sandboxCredential(client, {
		secretId,
		secretKey,
		endpoint: sandbox.endpoint,
	});
	await importExamples(client, credential);
	console.log(`
n8n         ${url}/home/workflows
  e-mail    ${OWNER.email}
  password  ${OWNER.password}
  sandbox   ${sandbox.endpoint}, in the credential "${credential.name}"
  recipes   among the workflows
  files     ${folders.join('\n            ')}
            File nodes may read nothing else; for more: npm run n8n -- <folder>`);
}

/** Runs until n8n ends, or the signal comes. */
async function live(fresh: boolean, folders: string[], signal: AbortSignal): Promise<void> {
	const started = Date.now();
	if (!(await isFree(PORT))) {
		throw new Error(
			`Port ${PORT} is taken, perhaps by another n8n. Stop that, or: PORT=${PORT + 1} npm run n8n`,
		);
	}
	if (fresh) await rm(USER_FOLDER, { recursive: true, force: true });
	await mkdir(USER_FOLDER, { recursive: true });
	const installation = await ensureN8n(undefined, signal);
	console.log('Building the package');
	await installNode();
	console.log(
		`Starting the sandbox and n8n ${installation.version}: half a minute, more on a busy machine`,
	);
	const sandbox = await startSandbox({ port: (await isFree(DEFAULT_PORT)) ? DEFAULT_PORT : 0 });
	const n8n = await startN8n({
		installation,
		userFolder: USER_FOLDER,
		port: PORT,
		env: { N8N_RESTRICT_FILE_ACCESS_TO: folders.join(';') },
		signal,
	});
	try {
		await furnish(n8n, sandbox, folders);
		const seconds = ((Date.now() - started) / 1000).toFixed(1);
		console.log(`Ready after ${seconds} s. Ctrl-C stops everything.`);
		await once(n8n.process, 'exit', { signal });
		throw new Error(`n8n has ended:\n${n8n.log().slice(-4000)}`);
	} finally {
		await n8n.stop();
		await sandbox.close();
	}
}

async function main(): Promise<number> {
	const interrupted = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM'] as const) {
		process.on(name, () => interrupted.abort());
	}
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				fresh: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
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
