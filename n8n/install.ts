import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';

import { cacheFolder, contentHash } from './cacheFolder';
import { outputOf, stopProcess } from './childProcess';
import { folderSize } from './folderSize';
import { withProgress } from './progress';

/** An n8n that can be started. */
export interface Installation {
	/** The version of n8n. */
	version: string;
	folder: string;
	/** The Node.js that this n8n runs on. */
	node: string;
	/** n8n's command line program, to be run by that Node.js. */
	program: string;
}

/** Where the manifest of the last n8n 1 is. */
export const VERSION_1 = join(__dirname, 'version1');

/** Milliseconds; npm would finish what it is about, in a folder that is thrown away. */
const NPM_GRACE = 1000;

/** An error carries the end of what npm said. */
const TAIL = 4000;

interface Work {
	folder: string;
	/** Ends npm. */
	signal?: AbortSignal;
}

async function npm(
	{ folder, signal }: Work,
	args: string[],
	env: Record<string, string> = {},
): Promise<void> {
	const child = spawn('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: folder,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	signal?.addEventListener('abort', () => void stopProcess(child, NPM_GRACE));
	const said = outputOf(child);
	const [code] = await once(child, 'close');
	signal?.throwIfAborted();
	if (code !== 0)
		throw new Error(`npm ${args.join(' ')} failed in ${folder}:\n${said().slice(-TAIL)}`);
}

function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch {
		return false;
	}
}

/** Removes what installations that were broken off have left behind. */
async function removeLeftovers(cache: string, name: string): Promise<void> {
	const leftovers = readdirSync(cache).filter((entry) => {
		const [, processId] = entry.split(`${name}.part-`);
		return processId !== undefined && !isAlive(Number(processId));
	});
	for (const entry of leftovers) await rm(join(cache, entry), { recursive: true, force: true });
}

/**
 * Where no binary of SQLite can be downloaded, npm compiles it. The headers that came with this Node.js
 * do for any other: SQLite asks for the stable part of its interface only.
 */
function headers(): Record<string, string> {
	const prefix = join(dirname(process.execPath), '..');
	const found = existsSync(join(prefix, 'include', 'node', 'node_api.h'));
	return found ? { npm_config_nodedir: prefix } : {};
}

/** What npm's install scripts would do for hundreds of packages is needed for two of them. */
const stepsOf = (work: Work): Array<[title: string, work: () => Promise<void>]> => [
	['downloading its packages', async () => await npm(work, ['ci', '--ignore-scripts'])],
	[
		'downloading a Node.js for it',
		async () => await npm(work, ['rebuild', 'node', '--ignore-scripts=false']),
	],
	[
		'fetching SQLite, or compiling it, which takes up to 10 minutes',
		async () => {
			const bin = join(work.folder, 'node_modules', 'node', 'bin');
			const PATH = [bin, process.env.PATH].join(delimiter);
			await npm(work, ['rebuild', 'sqlite3', '--ignore-scripts=false'], { PATH, ...headers() });
		},
	],
];

async function installInto(work: Work, manifestFolder: string, version: string): Promise<void> {
	const { folder } = work;
	await mkdir(folder, { recursive: true });
	for (const file of ['package.json', 'package-lock.json']) {
		await copyFile(join(manifestFolder, file), join(folder, file));
	}
	const steps = stepsOf(work);
	for (const [index, [title, step]] of steps.entries()) {
		await withProgress(`n8n ${version}, step ${index + 1} of ${steps.length}: ${title}`, step, {
			detail: async () => await folderSize(folder),
		});
	}
}

const beforehand = (version: string, folder: string) => `
n8n ${version} is installed once, in three steps: some 3 GB, three to ten minutes,
up to ten more where SQLite has to be compiled.
  into    ${folder}
  needs   python3, make and a C++ compiler, where no SQLite can be downloaded for this machine
          (Debian, Ubuntu: apt install python3 build-essential)
  remove  by deleting that folder
`;

/**
 * Finds n8n in the cache, or installs it there. A folder takes its final name when everything is in
 * it, so one that has the name is whole.
 */
export async function ensureN8n(
	manifestFolder = __dirname,
	signal?: AbortSignal,
): Promise<Installation> {
	const manifest: { dependencies: { n8n: string } } = JSON.parse(
		await readFile(join(manifestFolder, 'package.json'), 'utf8'),
	);
	const version = manifest.dependencies.n8n;
	const cache = cacheFolder();
	const folder = join(cache, `n8n-${version}-${contentHash(manifestFolder)}`);
	if (!existsSync(folder)) {
		await removeLeftovers(cache, basename(folder));
		const part = `${folder}.part-${process.pid}`;
		console.log(beforehand(version, folder));
		await installInto({ folder: part, ...(signal && { signal }) }, manifestFolder, version);
		await rename(part, folder).catch(async (error: unknown) => {
			if (!existsSync(folder)) throw error;
			// Somebody else was faster.
			await rm(part, { recursive: true, force: true });
		});
	}
	return {
		version,
		folder,
		node: join(folder, 'node_modules', 'node', 'bin', 'node'),
		program: join(folder, 'node_modules', 'n8n', 'bin', 'n8n'),
	};
}
