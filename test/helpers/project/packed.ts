import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../../..');

/** Below the project, so that n8n-workflow is found as it is below n8n. */
const CACHE = path.join(ROOT, '.cache');

export interface PackedPackage {
	tarball: string;
	/** The package as it lands in n8n's folder. */
	unpacked: string;
	/** Paths of its files. */
	files: string[];
	remove(): void;
}

/**
 * Packs the built package as npm would publish it.
 * @returns the tarball's path in that folder
 */
export function packInto(folder: string): string {
	const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
		cwd: ROOT,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return path.join(folder, name.trim());
}

/** Packs the built package, and unpacks it. */
export function packPackage(): PackedPackage {
	mkdirSync(CACHE, { recursive: true });
	const folder = mkdtempSync(path.join(CACHE, 'package-'));
	const tarball = packInto(folder);
	execFileSync('tar', ['xzf', tarball], { cwd: folder });
	const unpacked = path.join(folder, 'package');
	const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(unpacked, path.join(entry.parentPath, entry.name)));
	const remove = () => rmSync(folder, { recursive: true });
	return { tarball, unpacked, files, remove };
}
