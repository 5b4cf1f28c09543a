/** Milliseconds of processor time that a piece of work takes, however busy the machine is. */
export function timeOf(work: () => unknown): number {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}
