import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { IDataObject, INodeExecutionData, IPinData } from 'n8n-workflow';

import { ROOT } from '../cacheFolder';

/** What takes the place of the paths and addresses that recipes have for their user to change. */
export interface Places {
	/** The folder for /data/scans. */
	scans: string;
	/** The folder for /data/results. */
	results: string;
	/** Where the files of `scans` can be fetched, for https://example.com/scans; without a slash at its end. */
	web: string;
}

interface PinnedItem {
	json: IDataObject;
	/** Files by their binary field, as paths in this project. */
	files?: Record<string, string>;
}

/** What services that are not there would give, by recipe and node. */
const PINNED = join(ROOT, 'examples', 'pinned.json');

const MIME_TYPES: Readonly<Record<string, string>> = {
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.pdf': 'application/pdf',
	'.ics': 'text/calendar',
};

/** A text as it stands within the quotes of JSON: a path of Windows has backslashes. */
const quoted = (text: string) => JSON.stringify(text).slice(1, -1);

/** The same workflow, on files that are there. */
export const atPlaces = <T>(workflow: T, { scans, results, web }: Places): T =>
	JSON.parse(
		JSON.stringify(workflow)
			.replaceAll('/data/scans', quoted(scans))
			.replaceAll('/data/results', quoted(results))
			.replaceAll('https://example.com/scans', quoted(web)),
	);

async function binaryOf(file: string) {
	const bytes = await readFile(join(ROOT, file));
	const extension = extname(file);
	return {
		data: bytes.toString('base64'),
		fileName: basename(file),
		fileExtension: extension.slice(1),
		mimeType: MIME_TYPES[extension] ?? 'application/octet-stream',
		fileSize: `${Math.ceil(bytes.length / 1024)} kB`,
	};
}

async function itemOf({ json, files = {} }: PinnedItem): Promise<INodeExecutionData> {
	const binary = await Promise.all(
		Object.entries(files).map(async ([field, file]) => [field, await binaryOf(file)] as const),
	);
	return { json, ...(binary.length > 0 && { binary: Object.fromEntries(binary) }) };
}

/** n8n's pinned data for a recipe: items by the name of the node that would give them. */
export async function pinnedFor(recipe: string): Promise<IPinData> {
	const all: Record<string, Record<string, PinnedItem[]>> = JSON.parse(
		await readFile(PINNED, 'utf8'),
	);
	const nodes = await Promise.all(
		Object.entries(all[recipe] ?? {}).map(
			async ([node, items]) => [node, await Promise.all(items.map(itemOf))] as const,
		),
	);
	return Object.fromEntries(nodes);
}
