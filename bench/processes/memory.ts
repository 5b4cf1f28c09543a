import { readFileSync, writeFileSync } from 'node:fs';

const MB = 1024 * 1024;

function collect(): void {
	global.gc?.();
	global.gc?.();
}

/** Resident memory in MB, after what can be freed has been. */
export function idleMemory(): number {
	collect();
	return process.memoryUsage.rss() / MB;
}

/** What is in use on the heap, in MB: finer than resident memory, which comes and goes in large pieces. */
export function heapMemory(): number {
	collect();
	return process.memoryUsage().heapUsed / MB;
}

/** Linux keeps the highest mark, and forgets it when told so: https://docs.kernel.org/filesystems/proc.html */
export function forgetPeak(): void {
	writeFileSync('/proc/self/clear_refs', '5');
}

/** The most resident memory in MB since `forgetPeak`. */
export function peakMemory(): number {
	const [, kilobytes] =
		/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
	return Number(kilobytes) / 1024;
}
