import { execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';

const idOf = (flag: string) =>
	Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());

/** PostgreSQL and Dovecot refuse to work as root: then they run as `nobody`. */
export const ORDINARY_USER =
	process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : undefined;

/** The name of the user that the services run as. */
export const userName = () =>
	ORDINARY_USER ? 'nobody' : execFileSync('id', ['-un'], { encoding: 'utf8' }).trim();

export const groupName = () => execFileSync('id', ['-gn', userName()], { encoding: 'utf8' }).trim();

export function giveTo(path: string): void {
	if (ORDINARY_USER) chownSync(path, ORDINARY_USER.uid, ORDINARY_USER.gid);
}
