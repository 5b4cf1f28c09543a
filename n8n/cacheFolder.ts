import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NAME = 'n8n-nodes-tencent-cloud-ocr';

/** The project's root. */
export const ROOT = join(__dirname, '..');

function writable(folder: string): boolean {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** Outlives a clone of the project, so that the next one finds what this one has installed. */
export function cacheFolder(): string {
	const ofUser = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), NAME);
	const folder = writable(ofUser) ? ofUser : join(ROOT, '.cache');
	mkdirSync(folder, { recursive: true });
	return folder;
}

/** Names an installation by its manifest and lockfile: another content is another folder. */
export function contentHash(manifestFolder: string): string {
	const hash = createHash('sha256');
	for (const file of ['package.json', 'package-lock.json']) {
		hash.update(readFileSync(join(manifestFolder, file)));
	}
	return hash.digest('hex').slice(0, 12);
}
