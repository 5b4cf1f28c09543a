import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { farEnds } from '../helpers/http/sockets';

const ROOT = path.resolve(__dirname, '../..');
const PICTURE = path.join(ROOT, 'examples/files/mixed.png');
const EVERY_MS = 10;

/** The compiler keeps what it has compiled; that is no trace of what was read. */
const isCompiled = (file: string) => /^tsx-\d+(\/|$)/.test(file);

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => !isCompiled(file));

/** Looks again and again until the process has ended. */
async function watch(child: ChildProcess): Promise<string[]> {
	const seen = new Set<string>();
	while (child.exitCode === null && child.signalCode === null) {
		for (const end of farEnds(child.pid ?? 0)) seen.add(end);
		await pause(EVERY_MS);
	}
	return [...seen];
}

describe('a picture read on this machine', () => {
	const folder = path.join(tmpdir(), 'offline');
	const [home, temporary] = [path.join(folder, 'home'), path.join(folder, 'tmp')];
	let output = '';
	let ends: string[] = [];

	beforeAll(async () => {
		for (const one of [home, temporary]) mkdirSync(one, { recursive: true });
		const { ORT_DISABLE_TELEMETRY: _, ...environment } = process.env;
		const child = spawn(process.execPath, ['--import', 'tsx', 'examples/demo/main.ts', PICTURE], {
			cwd: ROOT,
			env: { ...environment, HOME: home, XDG_CACHE_HOME: '', TMPDIR: temporary },
		});
		child.stdout.on('data', (part) => (output += String(part)));
		ends = await watch(child);
	}, 120_000);
	afterAll(() => rmSync(folder, { recursive: true }));

	it('is read', () => {
		expect(output).toContain('Shipping notice');
	});

	it('opens no socket to anywhere but this machine', () => {
		expect(ends).toEqual([]);
	});

	it('leaves no file in the home and in the temporary folder', () => {
		expect(filesIn(home)).toEqual([]);
		expect(filesIn(temporary)).toEqual([]);
	});
});

it('a socket to another address would be seen', async () => {
	const own = Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.find(({ internal, family }) => !internal && family === 'IPv4');
	const server = createServer().listen(0, own?.address ?? '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no TCP address');
	const socket = connect(address.port, address.address);
	await once(socket, 'connect');
	expect(farEnds(process.pid).length > 0).toBe(own !== undefined);
	socket.destroy();
	server.close();
});
