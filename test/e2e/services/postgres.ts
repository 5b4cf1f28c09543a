import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../../../n8n/freePort';
import { giveTo, ORDINARY_USER } from './ordinaryUser';
import { startService, type Service } from './service';

const DEBIAN_FOLDER = '/usr/lib/postgresql';
export const POSTGRES_USER = 'n8n';

/** Debian keeps the programs of each version in a folder of its own, outside PATH. */
function program(name: string): string {
	const [newest] = readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a));
	if (newest === undefined) throw new Error('PostgreSQL is not installed');
	return join(DEBIAN_FOLDER, newest, 'bin', name);
}

/** A PostgreSQL with an empty database `postgres`, open to POSTGRES_USER without a password. */
export async function startPostgres(): Promise<Service> {
	const data = mkdtempSync(join(tmpdir(), 'postgres-'));
	giveTo(data);
	const port = await freePort();
	execFileSync(
		program('initdb'),
		['-D', data, '-U', POSTGRES_USER, '--auth=trust', '--no-sync', '--locale=C.UTF-8'],
		{ ...ORDINARY_USER, stdio: 'ignore' },
	);
	const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `unix_socket_directories=${data}`];
	const service = await startService(
		program('postgres'),
		['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
		port,
	);
	return {
		...service,
		stop: async () => {
			await service.stop();
			rmSync(data, { recursive: true, force: true });
		},
	};
}
