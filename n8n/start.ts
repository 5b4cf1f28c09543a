import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { EXAMPLE_KEY, startSandbox } from '../sandbox';
import { ROOT } from './cacheFolder';
import { run } from './childProcess';
import { OWNER, signIn } from './client';
import { importExamples, sandboxCredential } from './examples';
import { ensureN8n } from './install';
import { packNode, unpackNode } from './pack';
import { startN8n } from './server';

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

async function main(): Promise<void> {
	const started = Date.now();
	if (process.argv.includes('--fresh')) await rm(USER_FOLDER, { recursive: true, force: true });
	await mkdir(USER_FOLDER, { recursive: true });
	const installation = await ensureN8n();
	await installNode();
	const sandbox = await startSandbox();
	const n8n = await startN8n({
		installation,
		userFolder: USER_FOLDER,
		port: PORT,
		env: { N8N_RESTRICT_FILE_ACCESS_TO: FILES },
	});
	const client = await signIn(n8n.url);
	const { secretId, secretKey } = EXAMPLE_KEY;
	const credential = await sandboxCredential(client, {
		secretId,
		secretKey,
		endpoint: sandbox.endpoint,
	});
	const imported = await importExamples(client, credential);
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	console.log(`
n8n ${installation.version}  ${n8n.url}
  e-mail     ${OWNER.email}
  password   ${OWNER.password}
  sandbox    ${sandbox.endpoint}, credential "${credential.name}"
  workflows  ${imported.length} new of the examples
  files      ${FILES}
Ready after ${seconds} s. Ctrl-C stops everything.`);

	const ended = once(n8n.process, 'exit');
	const interrupted = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
	await Promise.race([ended, interrupted]);
	await n8n.stop();
	await sandbox.close();
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
