import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { signIn } from '../../n8n/client';
import { freePort } from '../../n8n/freePort';
import { readRecipe, recipeFiles } from '../../n8n/furnish/recipes';
import { ROOT } from '../helpers/project/packed';
import { openEditor } from './house/editor';
import { executionsOf } from './house/execution';

const COMMAND = 'npm run n8n';
const READY = /Ready after [\d.]+ s/;

describe("the README's way into an editor", () => {
	it('starts an n8n with all recipes, in which "Start here" runs with one click, and ends with all of it', async () => {
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
		const ready = new Promise<void>((resolve) => {
			child.stdout.on('data', (part: Buffer) => {
				said += part.toString();
				if (READY.test(said)) resolve();
			});
		});
		await Promise.race([ready, exit]);
		const url = `http://127.0.0.1:${port}`;
		expect(said).toMatch(/^Starting n8n .*: \d+ s$/m);
		const [, id = ''] = new RegExp(`Start here  ${url}/workflow/(\\w+)`).exec(said) ?? [];

		const client = await signIn(url);
		const workflows = await client.call<Array<{ name: string }>>('GET', '/workflows');
		const names = await Promise.all(
			(await recipeFiles()).map(async (file) => (await readRecipe(file)).name),
		);
		expect(workflows.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
		const credentials = await client.call<Array<{ type: string }>>('GET', '/credentials');
		expect(credentials.map(({ type }) => type)).toContain('tencentCloudApi');

		const editor = await openEditor(url, client);
		await editor.open(id);
		await editor.page.getByTestId('execute-workflow-button').click();
		const [execution] = await executionsOf(client, id, 1);
		expect(execution?.error).toBeUndefined();
		expect(execution?.json('Read the rows')).toHaveLength(6);
		const [sheet] = execution?.outputs('Make a spreadsheet')[0] ?? [];
		expect(sheet?.binary?.data?.fileName).toBe('invoice.xlsx');
		expect(said).toMatch(/^\d\d:\d\d:\d\d {2}invoice\.png {2}OK {2}\d+ ms$/m);
		await editor.close();

		if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
		await exit;
		await expect(fetch(url)).rejects.toThrow('fetch failed');
	});
});
