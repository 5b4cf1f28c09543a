import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const EVERY_MS = 10_000;
const run = promisify(execFile);

/** Size of a folder as `du` tells it; undefined where there is no `du`, or no folder yet. */
async function sizeOf(folder: string): Promise<string | undefined> {
	// Files come and go while npm works, which du mentions by its exit code.
	const output = await run('du', ['-sk', folder]).catch(({ stdout }: { stdout?: string }) => ({
		stdout: stdout ?? '',
	}));
	const kilobytes = Number.parseInt(output.stdout, 10);
	return Number.isNaN(kilobytes) ? undefined : `${Math.round(kilobytes / 1024)} MB`;
}

/** Prints a line with the elapsed time and the folder's size every few seconds until the work is done. */
export async function withProgress<T>(
	title: string,
	folder: string,
	work: () => Promise<T>,
): Promise<T> {
	const started = Date.now();
	let measuring = false;
	const print = async () => {
		const size = await sizeOf(folder);
		const seconds = Math.round((Date.now() - started) / 1000);
		console.log(`${title}: ${seconds} s${size ? `, ${size}` : ''}`);
	};
	const timer = setInterval(() => {
		if (measuring) return;
		measuring = true;
		void print().finally(() => (measuring = false));
	}, EVERY_MS);
	try {
		return await work();
	} finally {
		clearInterval(timer);
		await print();
	}
}
