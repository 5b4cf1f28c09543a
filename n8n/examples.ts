import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { EXAMPLE_KEY } from '../sandbox';
import { ROOT } from './cacheFolder';
import type { Client } from './client';

const FOLDER = join(ROOT, 'examples', 'workflows');
const CREDENTIAL = 'tencentCloudApi';

export interface CredentialRef {
	id: string;
	name: string;
}

interface ExampleNode {
	credentials?: Record<string, CredentialRef>;
}

export interface ExampleWorkflow {
	name: string;
	nodes: ExampleNode[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
}

/** The workflows of examples/workflows, in the order of their file names. */
export async function exampleWorkflows(): Promise<ExampleWorkflow[]> {
	if (!existsSync(FOLDER)) return [];
	const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).sort();
	return await Promise.all(
		files.map(async (file) => JSON.parse(await readFile(join(FOLDER, file), 'utf8'))),
	);
}

/** The same workflow with this credential wherever it has one for Tencent Cloud. */
export const withCredential = (
	{ name, nodes, connections, settings }: ExampleWorkflow,
	credential: CredentialRef,
): ExampleWorkflow => ({
	name,
	nodes: nodes.map((node) =>
		node.credentials && CREDENTIAL in node.credentials
			? { ...node, credentials: { ...node.credentials, [CREDENTIAL]: credential } }
			: node,
	),
	connections,
	settings: settings ?? {},
});

/** Adds the examples that n8n does not have yet; what a user has changed stays. */
export async function importExamples(client: Client, credential: CredentialRef): Promise<void> {
	const known = await client.call<Array<{ name: string }>>('GET', '/workflows');
	const names = new Set(known.map(({ name }) => name));
	const missing = (await exampleWorkflows()).filter(({ name }) => !names.has(name));
	for (const workflow of missing) {
		await client.call('POST', '/workflows', withCredential(workflow, credential));
	}
}

/** Makes the credential for the sandbox, or brings it up to date: the sandbox may have another port each time. */
export async function sandboxCredential(client: Client, endpoint: string): Promise<CredentialRef> {
	const { secretId, secretKey } = EXAMPLE_KEY;
	const body = {
		name: 'Tencent Cloud sandbox',
		type: CREDENTIAL,
		data: { secretId, secretKey, endpoint },
	};
	const known = await client.call<CredentialRef[]>('GET', '/credentials');
	const [kept] = known.filter(({ name }) => name === body.name);
	const { id } = await (kept
		? client.call<CredentialRef>('PATCH', `/credentials/${kept.id}`, body)
		: client.call<CredentialRef>('POST', '/credentials', body));
	return { id, name: body.name };
}
