import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Size of a folder as `du` tells it; undefined where there is no `du`, or no folder yet. */
export async function folderSize(folder: string): Promise<string | undefined> {
	// Files may come and go meanwhile, which du mentions by its exit code.
	const output = await run('du', ['-sk', folder]).catch(({ stdout }: { stdout?: string }) => ({
		stdout: stdout ?? '',
	}));
	const kilobytes = Number.parseInt(output.stdout, 10);
	return Number.isNaN(kilobytes) ? undefined : `${Math.round(kilobytes / 1024)} MB`;
}
