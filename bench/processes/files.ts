import { createReadStream } from 'node:fs';
import path from 'node:path';
import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
} from 'n8n-workflow';

import { digestOf, pictureChunks, pictureStream, type PictureSet } from '../pictures';

export type Files = PictureSet | { paths: string[] };

const isPictures = (files: Files): files is PictureSet => 'count' in files;

/** Puts the files on disk as n8n does, without holding one in memory, then tells that it is done. */
export const source = (files: Files, staged: () => void): INodeType => ({
	description: {
		displayName: 'Source',
		name: 'source',
		group: ['input'],
		version: 1,
		description: 'Gives files',
		defaults: { name: 'Source' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { prepareBinaryData } = this.helpers;
		const items: INodeExecutionData[] = [];
		const add = async (...file: Parameters<typeof prepareBinaryData>) =>
			void items.push({ json: {}, binary: { data: await prepareBinaryData(...file) } });
		if (isPictures(files)) {
			for (let index = 0; index < files.count; index += 1) {
				await add(pictureStream(files, index), `${index}.png`, 'image/png');
			}
		} else {
			for (const file of files.paths) {
				await add(createReadStream(file), path.basename(file), 'application/pdf');
			}
		}
		staged();
		return [items];
	},
});

/** Whether all pages are there, each once and of one file. */
function hasAllPages({ pageCount, pages }: IDataObject): boolean {
	if (!Array.isArray(pages) || pages.length !== pageCount) return false;
	const texts = pages.map((page) => String((page as IDataObject).text));
	return new Set(texts).size === pages.length && texts.every((text) => text.startsWith('file '));
}

/** How many items are of the right file, in its place, with all its pages. */
export function countRight(files: Files, items: INodeExecutionData[]): number {
	return items.filter(({ json }, index) =>
		isPictures(files)
			? String(json.text).startsWith(`file ${digestOf(pictureChunks(files, index))} page 1\n`)
			: hasAllPages(json),
	).length;
}
