import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { openFile } from '../../examples/demo/files';
import { userPath } from '../userPath';
import { pictureOf, type Picture } from './picture';
import { readWithSandbox } from './readWithSandbox';

export interface AnsweredPage {
	/** Counted from 1. */
	number: number;
	/** Tencent's answer, without the `Response` around it. */
	response: Record<string, unknown>;
	picture: Picture | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer as it came, or within a document of one of the corpora. */
const responseIn = (value: unknown): Record<string, unknown> | null => {
	if (!isRecord(value)) return null;
	if ('TextDetections' in value) return value;
	return responseIn(value.Response) ?? responseIn(value.response);
};

/** The picture that lies beside an answer: one that it names, or one of its own name. */
async function pictureBeside(file: string, page: unknown): Promise<Picture | null> {
	const { dir, name } = path.parse(file);
	const named = isRecord(page) && typeof page.picture === 'string' ? [page.picture] : [];
	const own = ['.png', '.jpg', '.jpeg', '.bmp'].map((ending) => name + ending);
	const found = [...named, ...own].map((each) => path.join(dir, each)).find(existsSync);
	return found === undefined ? null : await pictureOf(await readFile(found));
}

function parsed(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`${file} is no JSON: ${String(error)}`);
	}
}

/** The one document of that name in a file of JSON lines. */
function documentOf(file: string, text: string, name: string | undefined): unknown {
	const documents = text
		.split('\n')
		.filter(Boolean)
		.map((line) => parsed(file, line));
	const found = documents.find((each) => isRecord(each) && each.name === name);
	if (found) return found;
	throw new Error(`${file} has ${documents.length} documents; --document takes the name of one.`);
}

async function pagesOfJson(file: string, json: unknown): Promise<AnsweredPage[]> {
	const pages = isRecord(json) && Array.isArray(json.pages) ? json.pages : [json];
	return await Promise.all(
		pages.map(async (page: unknown, index) => {
			const response = responseIn(page);
			if (!response) {
				throw new Error(
					`${file} holds no answer of Tencent Cloud: neither TextDetections, nor a Response or pages with them.`,
				);
			}
			return { number: index + 1, response, picture: await pictureBeside(file, page) };
		}),
	);
}

export interface Wanted {
	/** The one page to read, counted from 1; all of them otherwise. */
	page?: number | undefined;
	/** The name of the one document to read in a file of JSON lines. */
	document?: string | undefined;
}

/**
 * The pages of a picture or PDF, read by the sandbox, or of an answer in JSON.
 *
 * @throws Error that says what is wrong with the file
 */
export async function pagesOf(file: string, wanted: Wanted = {}): Promise<AnsweredPage[]> {
	const bytes = await openFile(userPath(file));
	if (typeof bytes === 'string') throw new Error(bytes);
	const ending = path.extname(file);
	if (!ending.startsWith('.json')) return await readWithSandbox(bytes, wanted.page);
	const text = bytes.toString('utf8');
	const json = ending === '.jsonl' ? documentOf(file, text, wanted.document) : parsed(file, text);
	const pages = await pagesOfJson(file, json);
	const kept = pages.filter(({ number }) => wanted.page === undefined || number === wanted.page);
	if (kept.length === 0)
		throw new Error(`${file} has ${pages.length} pages, and no page ${wanted.page}.`);
	return kept;
}
