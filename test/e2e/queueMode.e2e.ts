import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { signIn, type Client } from '../../n8n/client';
import { ensureN8n } from '../../n8n/install';
import { startN8n, type N8n } from '../../n8n/server';
import { startSandbox, type Sandbox } from '../../sandbox';
import { echoEngine } from '../helpers/echoEngine';
import { png } from '../helpers/files';
import { saveSandboxCredential, saveWorkflow, userFolderWithNode } from './house';
import { executionsOf, type Finished } from './house/execution';
import { chain, node, OCR, ocrNode, readFilesNode, type CredentialRef } from './house/workflow';
import { POSTGRES_USER, startPostgres } from './services/postgres';
import { startRedis } from './services/redis';
import type { Service } from './services/service';

const BATCHES = 10;
const FILES_PER_BATCH = 10;
const WORKER_CONCURRENCY = 2;
const POLL_EVERY = 20;
const PUBLISH_TIMEOUT = 120_000;

let redis: Service;
let postgres: Service;
let sandbox: Sandbox;
let main: N8n;
const workers: N8n[] = [];
let client: Client;
let credential: CredentialRef;
let files: string;

const textOf = (batch: number, index: number) => `Batch ${batch}, picture ${index}`;

const batchNumbers = Array.from({ length: BATCHES }, (_, batch) => batch);

const textsOf = (batch: number) =>
	Array.from({ length: FILES_PER_BATCH }, (_, index) => textOf(batch, index));

function writeFiles(): void {
	mkdirSync(files);
	for (const batch of batchNumbers) {
		textsOf(batch).forEach((text, index) => {
			writeFileSync(join(files, `batch-${batch}-${index}.png`), png(text));
		});
	}
}

const environment = () => ({
	EXECUTIONS_MODE: 'queue',
	QUEUE_BULL_REDIS_HOST: '127.0.0.1',
	QUEUE_BULL_REDIS_PORT: String(redis.port),
	QUEUE_WORKER_LOCK_DURATION: '5000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '1000',
	QUEUE_WORKER_STALLED_INTERVAL: '2000',
	DB_TYPE: 'postgresdb',
	DB_POSTGRESDB_HOST: '127.0.0.1',
	DB_POSTGRESDB_PORT: String(postgres.port),
	DB_POSTGRESDB_DATABASE: 'postgres',
	DB_POSTGRESDB_USER: POSTGRES_USER,
	DB_POSTGRESDB_PASSWORD: 'none',
	N8N_ENCRYPTION_KEY: 'example-encryption-key',
	N8N_DEFAULT_BINARY_DATA_MODE: 'database',
	N8N_RESTRICT_FILE_ACCESS_TO: files,
	N8N_CONCURRENCY_PRODUCTION_LIMIT: String(WORKER_CONCURRENCY),
});

beforeAll(async () => {
	[redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
	// The account's limit of 10 a second is one for both workers, and neither knows of the other.
	sandbox = await startSandbox({ engine: echoEngine });
	const installation = await ensureN8n();
	const userFolder = await userFolderWithNode();
	files = join(userFolder, 'files');
	writeFiles();
	const server = { installation, userFolder, env: environment() };
	main = await startN8n(server);
	client = await signIn(main.url);
	// One after the other, so that those that run are stopped where one does not start.
	while (workers.length < 2) workers.push(await startN8n({ ...server, command: 'worker' }));
	credential = await saveSandboxCredential(client, sandbox);
});

afterEach(() => sandbox.reset());

afterAll(async () => {
	await Promise.all(workers.map((worker) => worker.stop()));
	await main.stop();
	await Promise.all([sandbox.close(), redis.stop(), postgres.stop()]);
});

/** Saves and activates a workflow that reads a batch of files when its webhook is called. */
async function activate(path: string): Promise<string> {
	const id = await saveWorkflow(
		client,
		chain([
			node(
				'Webhook',
				'n8n-nodes-base.webhook',
				2,
				{ path, responseMode: 'onReceived' },
				{ webhookId: path },
			),
			readFilesNode(`=${files}/batch-{{ $json.query.batch }}-*.png`),
			ocrNode(credential, { options: { maxRetries: 8 } }),
		]),
	);
	const { versionId } = await client.call<{ versionId: string }>('GET', `/workflows/${id}`);
	await client.call('POST', `/workflows/${id}/activate`, { versionId });
	await webhookListens(path);
	return id;
}

/** n8n publishes a workflow after it has answered; then it tells a wrong method from an unknown path. */
async function webhookListens(path: string): Promise<void> {
	const deadline = Date.now() + PUBLISH_TIMEOUT;
	for (;;) {
		const response = await fetch(`${main.url}/webhook/${path}`, { method: 'POST' });
		const answer = await response.text();
		if (answer.includes('not registered for POST')) return;
		if (Date.now() > deadline) throw new Error(`The webhook does not listen: ${answer}`);
		await pause(POLL_EVERY);
	}
}

async function callWebhook(path: string, batch: number): Promise<void> {
	const response = await fetch(`${main.url}/webhook/${path}?batch=${batch}`);
	if (!response.ok) throw new Error(`The webhook answered ${response.status}`);
}

const textsRead = (execution: Finished) => execution.json(OCR).map(({ text }) => text);

const batchesRead = (executions: Finished[]) =>
	executions.map((execution) => JSON.stringify(textsRead(execution))).sort();

const allBatches = () => batchNumbers.map((batch) => JSON.stringify(textsOf(batch))).sort();

/** Waits until the sandbox has had so many calls. */
async function callsArrive(count: number): Promise<void> {
	while (sandbox.calls.length < count) await pause(POLL_EVERY);
}

/** The batches that are not among what these executions have read. */
const batchesMissing = (executions: Finished[]) => {
	const read = new Set(batchesRead(executions));
	return batchNumbers.filter((batch) => !read.has(JSON.stringify(textsOf(batch))));
};

const outcomes = () => sandbox.calls.map(({ outcome }) => outcome);

describe('queue mode with two workers', () => {
	it('reads 100 files in ten executions, and absorbs what exceeds the limit of the account', async () => {
		const workflowId = await activate('batches');
		await Promise.all(batchNumbers.map((batch) => callWebhook('batches', batch)));
		const executions = await executionsOf(client, workflowId, BATCHES);
		expect(executions.map(({ status }) => status)).toEqual(batchNumbers.map(() => 'success'));
		expect(batchesRead(executions)).toEqual(allBatches());
		expect(outcomes().filter((outcome) => outcome === 'ok')).toHaveLength(100);
		expect(outcomes()).toContain('RequestLimitExceeded');
		for (const worker of workers) expect(worker.log()).toContain('started execution');
	});

	it('loses no more than what a killed worker had in its hands', async () => {
		const workflowId = await activate('killed');
		await Promise.all(batchNumbers.map((batch) => callWebhook('killed', batch)));
		await callsArrive(FILES_PER_BATCH);
		const [doomed] = workers;
		doomed?.process.kill('SIGKILL');
		const executions = await executionsOf(client, workflowId, BATCHES);
		const good = executions.filter(({ status }) => status === 'success');
		const lost = batchesMissing(good);
		expect(lost).toHaveLength(BATCHES - good.length);
		expect(lost.length).toBeGreaterThan(0);
		expect(lost.length).toBeLessThanOrEqual(WORKER_CONCURRENCY);
		await Promise.all(lost.map((batch) => callWebhook('killed', batch)));
		const all = await executionsOf(client, workflowId, BATCHES + lost.length);
		expect(batchesRead(all.filter(({ status }) => status === 'success'))).toEqual(allBatches());
	});
});
