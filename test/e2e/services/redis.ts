import { freePort } from '../../../n8n/freePort';
import { startService, type Service } from './service';

/** A Redis that keeps nothing on disk. */
export async function startRedis(): Promise<Service> {
	const port = await freePort();
	const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
	return await startService('redis-server', args, port);
}
