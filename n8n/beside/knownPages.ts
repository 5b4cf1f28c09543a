import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { SkippedFile, type FileRules } from '../../nodes/TencentCloudOcr/input/checkFile';
import { openFile } from '../../nodes/TencentCloudOcr/input/openFile';

const RULES: FileRules = { isPdf: 'auto', minFileSize: 0, onUnsupported: 'skip' };
const WHOLE = { pdfPages: 'all', maxPages: 1000, pdfPassword: '' };

/**
 * Names by what a call carries. The API is sent bytes and no name, and of a PDF or TIFF single pages: what is, byte
 * for byte, a page that the node makes of a known file is called by that file's name and the page's number in it.
 */
export class KnownPages {
	private readonly names = new Map<string, string>();

	/** All that the node can read in a folder. */
	static async in(folder: string): Promise<KnownPages> {
		const known = new KnownPages();
		for (const name of await readdir(folder))
			await known.add(name, await readFile(join(folder, name)));
		return known;
	}

	/** @param pageNumber as the call sends it */
	get(sha256: string, pageNumber: unknown): string | undefined {
		return this.names.get(keyOf(sha256, pageNumber));
	}

	private async add(name: string, bytes: Buffer): Promise<void> {
		const file = await openFile(bytes, RULES, WHOLE, new AbortController().signal);
		if (file instanceof SkippedFile) return;
		for (const { page, content } of file.pages) {
			const { image, source } = await content();
			if (!image) continue;
			const sha256 = createHash('sha256').update(image).digest('hex');
			const isOne = file.pages.length === 1;
			this.names.set(keyOf(sha256, source.pdfPageNumber), isOne ? name : `${name}, page ${page}`);
		}
	}
}

const keyOf = (sha256: string, pageNumber: unknown) => JSON.stringify([sha256, pageNumber]);
