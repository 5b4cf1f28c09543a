import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CallRecord } from '../../sandbox';

/** File names by the hash of their bytes. */
export type KnownFiles = ReadonlyMap<string, string>;

/** The API is sent bytes and no name: whose bytes are those of a file in this folder is called by its name. */
export const filesIn = (folder: string): KnownFiles =>
	new Map(
		readdirSync(folder).map((name) => [
			createHash('sha256')
				.update(readFileSync(join(folder, name)))
				.digest('hex'),
			name,
		]),
	);

const timeOf = (at: number) => new Date(at).toTimeString().slice(0, 8);

function fileOf({ parameters, arrivedBytes }: CallRecord, known: KnownFiles): string {
	const { ImageBase64, ImageUrl, IsPdf, PdfPageNumber } = parameters;
	if (typeof ImageUrl === 'string') return ImageUrl.split('/').at(-1) ?? ImageUrl;
	const name =
		typeof ImageBase64 === 'object' && ImageBase64 !== null && 'sha256' in ImageBase64
			? known.get(String(ImageBase64.sha256))
			: undefined;
	const kilobytes = Math.ceil(arrivedBytes / 1024);
	// The node cuts a PDF into its pages, which come alone.
	const kind = IsPdf === true ? 'a page of a PDF' : 'a picture';
	const page =
		typeof PdfPageNumber === 'number' && name !== undefined ? ` p. ${PdfPageNumber}` : '';
	return name === undefined ? `${kind} (${kilobytes} KB)` : `${name}${page}`;
}

/** A call of the sandbox in one line: when, which file, how it ended, how long it took. */
export function callLine(call: CallRecord, known: KnownFiles): string {
	const { at, action, outcome, tookMs = 0 } = call;
	const what = action === 'GeneralAccurateOCR' ? fileOf(call, known) : `(${action})`;
	return `${timeOf(at)}  ${what}  ${outcome === 'ok' ? 'OK' : outcome}  ${tookMs} ms`;
}
