import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { measureLoading } from '../processes';
import type { Measured } from '../report';

const run = promisify(execFile);

/** What it costs to have the package installed. */
export async function loading(): Promise<Measured> {
	const { milliseconds, memoryMb } = await measureLoading();
	const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
	const [packed]: Array<{ size: number; unpackedSize: number }> = JSON.parse(stdout);
	return {
		title: 'The package in n8n',
		figures: [
			{ name: 'time to load', value: milliseconds, unit: 'ms' },
			{ name: 'memory', value: memoryMb, unit: 'MB' },
			{ name: 'packed', value: (packed?.size ?? NaN) / 1024, unit: 'KB' },
			{ name: 'unpacked', value: (packed?.unpackedSize ?? NaN) / 1024, unit: 'KB' },
		],
	};
}
