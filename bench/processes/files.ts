import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { SourceItem } from '../../n8n/engine';
import { digestOf, pictureChunks, pictureStream, type PictureSet } from '../pictures';

export type Files = PictureSet | { paths: string[] };

const isPictures = (files: Files): files is PictureSet => 'count' in files;

/** The files as items, none of them in memory before its turn; then tells that all are staged. */
export function* itemsOf(files: Files, staged: () => void): Generator<SourceItem> {
	if (isPictures(files)) {
		for (let index = 0; index < files.count; index += 1) {
			const bytes = pictureStream(files, index);
			yield { files: { data: { bytes, fileName: `${index}.png`, mimeType: 'image/png' } } };
		}
	} else {
		for (const file of files.paths) {
			const [bytes, fileName] = [createReadStream(file), path.basename(file)];
			yield { files: { data: { bytes, fileName, mimeType: 'application/pdf' } } };
		}
	}
	staged();
}

/** Whether all pages are there, each once: the sandbox says of each which bytes it read. */
function hasAllPages({ pageCount, pages, text }: IDataObject): boolean {
	if (!Array.isArray(pages) || pages.length !== pageCount) return false;
	const read = String(text).match(/^file \S+ page \d+$/gm) ?? [];
	return read.length === pageCount && new Set(read).size === pageCount;
}

/** How many items are of the right file, in its place, with all its pages. */
export function countRight(files: Files, items: INodeExecutionData[]): number {
	return items.filter(({ json }, index) =>
		isPictures(files)
			? String(json.text).startsWith(`file ${digestOf(pictureChunks(files, index))} page 1\n`)
			: hasAllPages(json),
	).length;
}
