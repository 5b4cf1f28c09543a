import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { signIn, type Client } from '../../../n8n/client';
import { ensureN8n } from '../../../n8n/install';
import { unpackNode } from '../../../n8n/nodePackage';
import { startN8n } from '../../../n8n/server';
import { EXAMPLE_KEY, startSandbox, type Sandbox, type SandboxOptions } from '../../../sandbox';
import { echoEngine } from '../../helpers/echoEngine';
import { fromEnvironment } from '../setup/environment';
import { executionEnd, type Finished } from './execution';
import { START, type CredentialRef, type WorkflowData } from './workflow';

export interface HouseOptions {
	/** Changes to n8n's environment: then the house has an n8n of its own. */
	env?: Record<string, string>;
	/** A folder with the manifest of another n8n, which the house then has of its own. */
	manifestFolder?: string;
	/** @default the echo engine without a rate limit */
	sandbox?: SandboxOptions;
}

export interface House {
	sandbox: Sandbox;
	/** Of n8n, without a slash at its end. */
	url: string;
	client: Client;
	/** A credential that fits the sandbox. */
	credential: CredentialRef;
	/** A folder whose files n8n may read. */
	files: string;
	/** Writes a file that n8n may read, and gives its path. */
	write(name: string, bytes: Buffer): string;
	/** Saves a workflow and gives its id. */
	save(workflow: WorkflowData): Promise<string>;
	/** Saves a workflow and executes it from its start node. */
	execute(workflow: WorkflowData): Promise<Finished>;
	close(): Promise<void>;
}

export const sandboxCredential = (endpoint: string) => ({
	secretId: EXAMPLE_KEY.secretId,
	secretKey: EXAMPLE_KEY.secretKey,
	sessionToken: '',
	site: 'intl',
	region: 'ap-singapore',
	endpoint,
});

/** Saves a credential of a type and tells how workflows name it. */
export async function saveCredential(
	client: Client,
	type: string,
	name: string,
	data: Record<string, unknown>,
): Promise<CredentialRef> {
	const { id } = await client.call<CredentialRef>('POST', '/credentials', { name, type, data });
	return { id, name };
}

/** Saves a credential that fits the sandbox. */
export const saveSandboxCredential = async (client: Client, { endpoint }: Sandbox) =>
	await saveCredential(client, 'tencentCloudApi', 'Sandbox', sandboxCredential(endpoint));

/** A folder for one n8n, with the packed package in it. */
export async function userFolderWithNode(): Promise<string> {
	const folder = mkdtempSync(join(fromEnvironment('E2E_FOLDER'), 'n8n-'));
	await unpackNode(fromEnvironment('E2E_TARBALL'), folder);
	return folder;
}

export async function saveWorkflow(client: Client, workflow: WorkflowData): Promise<string> {
	const body = { active: false, ...workflow };
	const { id } = await client.call<{ id: string }>('POST', '/workflows', body);
	return id;
}

/** Executes a saved workflow as the button in the editor does. */
export async function executeWorkflow(
	client: Client,
	id: string,
	trigger = START,
): Promise<Finished> {
	// n8n 2 knows the workflow by its id, n8n 1 wants to be told.
	const workflowData = await client.call<object>('GET', `/workflows/${id}`);
	const { executionId } = await client.call<{ executionId: string }>(
		'POST',
		`/workflows/${id}/run`,
		{ workflowData, triggerToStartFrom: { name: trigger } },
	);
	return await executionEnd(client, executionId);
}

/** What a house needs of an n8n, whoever has started it. */
interface Server {
	url: string;
	files: string;
	stop(): Promise<void>;
}

const sharedServer = (): Server => ({
	url: fromEnvironment('E2E_URL'),
	files: mkdtempSync(join(fromEnvironment('E2E_FILES'), 'house-')),
	stop: async () => {},
});

async function ownServer({ env, manifestFolder }: HouseOptions): Promise<Server> {
	const userFolder = await userFolderWithNode();
	const files = join(userFolder, 'files');
	mkdirSync(files);
	const { url, stop } = await startN8n({
		installation: await ensureN8n(manifestFolder),
		userFolder,
		env: { N8N_RESTRICT_FILE_ACCESS_TO: files, ...env },
	});
	return { url, files, stop };
}

/** The packed package in a real n8n, with an owner, a sandbox and a credential for it. */
async function openHouse(options: HouseOptions = {}): Promise<House> {
	const isShared = options.env === undefined && options.manifestFolder === undefined;
	const { url, files, stop } = isShared ? sharedServer() : await ownServer(options);
	const sandbox = await startSandbox({
		engine: echoEngine,
		requestsPerSecond: 0,
		...options.sandbox,
	});
	const client = await signIn(url);
	const credential = await saveSandboxCredential(client, sandbox);
	return {
		sandbox,
		url,
		client,
		credential,
		files,
		write: (name, bytes) => {
			const path = join(files, name);
			writeFileSync(path, bytes);
			return path;
		},
		save: async (workflow) => await saveWorkflow(client, workflow),
		execute: async (workflow) =>
			await executeWorkflow(client, await saveWorkflow(client, workflow)),
		close: async () => {
			await stop();
			await sandbox.close();
		},
	};
}

/** A house for all tests of a file; each test finds the sandbox without calls and faults of the one before. */
export function useHouse(options: HouseOptions = {}): Omit<House, 'close'> {
	let opened: House | undefined;

	beforeAll(async () => {
		opened = await openHouse(options);
	});

	afterEach(() => opened?.sandbox.reset());

	afterAll(async () => await opened?.close());

	const house = () => {
		if (!opened) throw new Error('The house is not open yet');
		return opened;
	};
	return {
		get sandbox() {
			return house().sandbox;
		},
		get url() {
			return house().url;
		},
		get client() {
			return house().client;
		},
		get credential() {
			return house().credential;
		},
		get files() {
			return house().files;
		},
		write: (name, bytes) => house().write(name, bytes),
		save: async (workflow) => await house().save(workflow),
		execute: async (workflow) => await house().execute(workflow),
	};
}
