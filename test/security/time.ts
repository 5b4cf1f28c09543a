const ROUNDS = 3;

function once(work: () => unknown): number {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/**
 * Milliseconds of processor time that a piece of work takes, however busy the machine is: the least of some rounds,
 * for in any of them the garbage of what ran before may be collected.
 */
export const timeOf = (work: () => unknown): number =>
	Math.min(...Array.from({ length: ROUNDS }, () => once(work)));
