/**
 * `npm run release:check [-- v1.2.3]`: whether version, lockfile, changelog, size, links and the tag (if one is named)
 * agree. The tests that run before it have linted and scanned the source and the tarball, and looked into it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { problems, UNSET } from './problems';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const versionIn = (file: string) => (JSON.parse(read(file)) as { version: string }).version;

const [packed] = JSON.parse(
	execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { cwd: ROOT, encoding: 'utf8' }),
) as Array<{ size: number; entryCount: number }>;

/** What ships, and what GitHub shows. */
const LINKING = ['package.json', 'credentials', 'nodes', '.github', 'README.md', 'SECURITY.md'];

/** Git fails where nothing is found. */
function unset(): string[] {
	const { stdout } = spawnSync('git', ['grep', '-l', UNSET, '--', ...LINKING], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	return stdout.split('\n').filter(Boolean);
}

const version = versionIn('package.json');
const found = problems({
	version,
	lockedVersion: versionIn('package-lock.json'),
	changelog: read('CHANGELOG.md'),
	packedSize: packed?.size ?? Infinity,
	tag: process.argv[2],
	unset: unset(),
});

console.log(`${packed?.entryCount} files, ${packed?.size} bytes packed`);
console.log(found.length > 0 ? found.join('\n') : `version ${version} can be released`);
process.exit(found.length > 0 ? 1 : 0);
