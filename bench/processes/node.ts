import { createReadStream } from 'node:fs';
import path from 'node:path';
import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
} from 'n8n-workflow';

import { EXAMPLE_KEY } from '../../sandbox';
import { startEngine } from '../../test/helpers/engine';
import { digestOf, pictureChunks, pictureStream, type PictureSet } from '../pictures';
import { serveJob } from './child';
import { forgetPeak, idleMemory, peakMemory } from './memory';

export type Files = PictureSet | { paths: string[] };

/** One run of the built node in n8n's engine, with n8n's files on disk. */
export interface NodeJob {
	endpoint: string;
	files: Files;
	/** Read before anything is measured. */
	warmUp?: Files;
	/** The node's options. */
	options?: INodeParameters;
	/** Settings such as Retry On Fail. */
	settings?: Partial<INode>;
	/** Milliseconds after which the execution is cancelled. */
	cancelAfter?: number;
}

export interface NodeRun {
	/** Unix milliseconds. */
	startedAt: number;
	endedAt: number;
	cancelledAt: number | null;
	cpuSeconds: number;
	idleMb: number;
	peakMb: number;
	items: number;
	/** Items that are of the right file, in its right place, and all of its pages. */
	right: number;
	error: string | null;
}

const isPictures = (files: Files): files is PictureSet => 'count' in files;

/** Puts the files on disk as n8n does, without holding one in memory, then tells that it is done. */
const source = (files: Files, staged: () => void): INodeType => ({
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

function countRight(files: Files, items: INodeExecutionData[]): number {
	return items.filter(({ json }, index) =>
		isPictures(files)
			? String(json.text).startsWith(`file ${digestOf(pictureChunks(files, index))} page 1\n`)
			: hasAllPages(json),
	).length;
}

async function main(job: NodeJob): Promise<NodeRun> {
	const packageDir = path.join(__dirname, '../..');
	const engine = await startEngine({ packageDir, binaryMode: 'filesystem' });
	const { secretId, secretKey } = EXAMPLE_KEY;
	const cancel = new AbortController();
	const run = async (files: Files, staged: () => void) =>
		await engine.run({
			items: [],
			credential: { secretId, secretKey, site: 'intl', endpoint: job.endpoint },
			parameters: { options: job.options ?? {} },
			nodeTypes: { 'test.source': source(files, staged) },
			cancel: cancel.signal,
			...(job.settings && { node: job.settings }),
		});

	if (job.warmUp) await run(job.warmUp, () => {});
	const idleMb = idleMemory();
	let startedAt = 0;
	let cancelledAt: number | null = null;
	let cpuBefore = process.cpuUsage();
	const result = await run(job.files, () => {
		forgetPeak();
		cpuBefore = process.cpuUsage();
		startedAt = Date.now();
		if (job.cancelAfter === undefined) return;
		setTimeout(() => {
			cancelledAt = Date.now();
			cancel.abort();
		}, job.cancelAfter);
	});
	const endedAt = Date.now();
	const { user, system } = process.cpuUsage(cpuBefore);
	return {
		startedAt,
		endedAt,
		cancelledAt,
		cpuSeconds: (user + system) / 1_000_000,
		idleMb,
		peakMb: peakMemory(),
		items: result.items.length,
		right: countRight(job.files, result.items),
		error: result.error?.message ?? null,
	};
}

void serveJob(main);
