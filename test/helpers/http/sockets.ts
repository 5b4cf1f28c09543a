import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** As the kernel prints it: an IPv4 address in hexadecimal, lowest byte first, or an IPv6 one in four such parts. */
const NOWHERE = /^0+$/;
const LOOPBACK = /^(?:[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F)$/;

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6'];

/** Numbers of the sockets that a process holds; none if it has ended. */
function socketsOf(pid: number): Set<string> {
	try {
		const links = readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
			try {
				return [readlinkSync(`/proc/${pid}/fd/${fd}`)];
			} catch {
				// Closed in the meantime.
				return [];
			}
		});
		return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
	} catch {
		return new Set();
	}
}

/** What the sockets of a process are connected to beyond this machine, as the kernel prints it. Linux. */
export function farEnds(pid: number): string[] {
	const sockets = socketsOf(pid);
	return TABLES.flatMap((table) =>
		readFileSync(`/proc/net/${table}`, 'utf8')
			.trim()
			.split('\n')
			.slice(1)
			.flatMap((row) => {
				const [, , remote = '', , , , , , , socket = ''] = row.trim().split(/\s+/);
				const [address = ''] = remote.split(':');
				const far = !NOWHERE.test(address) && !LOOPBACK.test(address);
				return far && sockets.has(socket) ? [`${table} ${remote}`] : [];
			}),
	);
}
