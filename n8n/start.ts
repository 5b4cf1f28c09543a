import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { EXAMPLE_KEY, startSandbox, type Sandbox } from '../sandbox';
import { ROOT } from './cacheFolder';
import { run } from './childProcess';
import { OWNER, signIn } from './client';
import { importExamples, sandboxCredential } from './examples';
import { ensureN8n } from './install';
import { packNode, unpackNode } from './pack';
import { startN8n, type N8n } from './server';

/** Kept between starts, so that workflows of your own are still there; `--fresh` begins anew. */
const USER_FOLDER = join(ROOT, '.cache', 'n8n');
const FILES = join(ROOT, 'examples', 'files');
const PORT = Number(process.env.PORT ?? 5678);

async function installNode(): Promise<void> {
	await run('npm', ['run', 'build', '--silent'], ROOT);
	const tarball = await packNode();
	await unpackNode(tarball, USER_FOLDER);
	await rm(dirname(tarball), { recursive: true });
}

/** Gives n8n what a newcomer needs, and prints how to get in. */
async function furnish({ url }: N8n, sandbox: Sandbox): Promise<void> {
	const client = await signIn(url);
	const { secretId, secretKey } = EXAMPLE_KEY;
	const credential = await sandboxCredential(client, {
		secretId,
		secretKey,
		endpoint: sandbox.endpoint,
	});
	const imported = await importExamples(client, credential);
	console.log(`
n8n         ${url}
  e-mail    ${OWNER.email}
  password  ${OWNER.password}
  sandbox   ${sandbox.endpoint}, credential "${credential.name}"
  examples  ${imported.length} workflows added
  files     ${FILES}`);
}

/** Runs until n8n ends, or the signal comes. */
async function live(signal: AbortSignal): Promise<void> {
	const started = Date.now();
	if (process.argv.includes('--fresh')) await rm(USER_FOLDER, { recursive: true, force: true });
	await mkdir(USER_FOLDER, { recursive: true });
	const installation = await ensureN8n(undefined, signal);
	console.log('Building the package');
	await installNode();
	console.log(`Starting the sandbox and n8n ${installation.version}`);
	const sandbox = await startSandbox();
	const n8n = await startN8n({
		installation,
		userFolder: USER_FOLDER,
		port: PORT,
		env: { N8N_RESTRICT_FILE_ACCESS_TO: FILES },
		signal,
	});
	try {
		await furnish(n8n, sandbox);
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
		await live(interrupted.signal);
	} catch (error) {
		if (interrupted.signal.aborted) return 0;
		console.error(error instanceof Error ? error.message : error);
	}
	return 1;
}

void main().then((code) => process.exit(code));
