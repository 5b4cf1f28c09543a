import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { signIn } from '../../n8n/client';
import { exampleWorkflows } from '../../n8n/examples';
import { freePort } from '../../n8n/freePort';
import { ROOT } from '../helpers/packed';

const COMMAND = 'npm run n8n';
const READY = /Ready after [\d.]+ s/;

describe("the README's way into an editor", () => {
	it('starts an n8n with the node, a credential and the recipes, and ends with all of it', async () => {
		const port = String(await freePort());
		// A group of its own, which Ctrl-C in a terminal ends as a whole.
		const child = spawn('bash', ['-c', COMMAND], {
			cwd: ROOT,
			env: { ...process.env, PORT: port },
			detached: true,
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const exit = once(child, 'exit');
		let said = '';
		for await (const part of child.stdout) {
			said += String(part);
			if (READY.test(said)) break;
		}
		const url = `http://127.0.0.1:${port}`;
		expect(said).toContain(url);
		expect(said).toMatch(/^Starting n8n .*: \d+ s$/m);

		const client = await signIn(url);
		const workflows = await client.call<Array<{ name: string }>>('GET', '/workflows');
		const examples = await exampleWorkflows();
		expect(workflows.map(({ name }) => name)).toEqual(
			expect.arrayContaining(examples.map(({ name }) => name)),
		);
		const credentials = await client.call<Array<{ type: string }>>('GET', '/credentials');
		expect(credentials.map(({ type }) => type)).toContain('tencentCloudApi');

		if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
		await exit;
		await expect(fetch(url)).rejects.toThrow('fetch failed');
	});
});
