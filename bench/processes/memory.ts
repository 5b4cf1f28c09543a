import { readFileSync, writeFileSync } from 'node:fs';

const MB = 1024 * 1024;

/** Resident memory in MB, after what can be freed has been. */
export function idleMemory(): number {
	global.gc?.();
	global.gc?.();
	return process.memoryUsage.rss() / MB;
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
