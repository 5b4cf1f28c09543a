import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../helpers/project/packed';
import { codeBlocks, pages } from '../helpers/project/pages';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** What takes minutes is run elsewhere: the file that does so names the command as it is written. */
const RUN_BY: Readonly<Record<string, string>> = {
	'npm ci': '.ci/run',
	'npm test': '.ci/run',
	'npm run demo': '.ci/run',
	'npm run n8n': 'test/e2e/start.e2e.ts',
};

const isRunBy = (file: string, command: string) =>
	read(file)
		.split('\n')
		.some((line) => line.includes(command) && !/^\s*(#|\/\/|\*)/.test(line));

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** A script of package.json with what stands behind `--`; the build that it begins with was made before the tests. */
function scriptOf(command: string, more = ''): string {
	const [, name = '', args = ''] = /^npm run ([\w:]+)(?: -- (.*))?$/.exec(command) ?? [];
	const script = (scripts[name] ?? '').replace('npm run build --silent && ', '');
	return `exec ${script} ${args} ${more}`;
}

const environment = {
	...process.env,
	PATH: `${path.join(ROOT, 'node_modules/.bin')}:${process.env.PATH}`,
};

function endsWell(command: string): void {
	const { status, stderr } = spawnSync('bash', ['-c', scriptOf(command)], {
		cwd: ROOT,
		env: environment,
		encoding: 'utf8',
	});
	expect({ status, stderr }).toEqual({ status: 0, stderr: expect.anything() });
}

/** Starts a server on a free port, and ends it as soon as it says how. */
async function startsAndStops(command: string): Promise<void> {
	const child = spawn('bash', ['-c', scriptOf(command, '--port 0')], {
		cwd: ROOT,
		env: environment,
	});
	for await (const part of child.stdout) {
		if (String(part).includes('Ctrl-C stops it')) break;
	}
	child.kill('SIGINT');
	expect(await once(child, 'exit')).toEqual([0, null]);
}

const RUN_HERE: Array<[RegExp, (command: string) => void | Promise<void>]> = [
	[/^npm run demo -- /, endsWell],
	[/^npm run sandbox( -- .*)?$/, startsAndStops],
];

const commands = pages().flatMap((page) =>
	codeBlocks(read(page), 'sh', 'bash', 'shell')
		.flatMap((block) => block.trim().split(/\n|&&/))
		.map((command) => [page, command.trim()] as const),
);

describe('commands that the pages give', () => {
	it('are found', () => {
		expect(commands.length).toBeGreaterThan(5);
	});

	it.each(commands)(
		'%s: %s',
		async (_, command) => {
			const elsewhere = RUN_BY[command];
			const here = RUN_HERE.find(([pattern]) => pattern.test(command))?.[1];
			expect(elsewhere ?? here).toBeDefined();
			expect(elsewhere === undefined || isRunBy(elsewhere, command)).toBe(true);
			await here?.(command);
		},
		60_000,
	);

	it.each(pages())('within the text of %s are scripts and tools that are there', (page) => {
		const text = read(page);
		const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});
