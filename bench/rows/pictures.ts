import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTextDetections } from '../../nodes/TencentCloudOcr/api/actions/textDetections';
import type { RecognizedPage } from '../../layout/page';
import { startSandbox } from '../../sandbox';
import { ocrClient } from '../../test/sandbox/sdk';
import { CORPUS, type CorpusDocument, type Split } from './corpus';
import { evaluate, type Result } from './evaluate';

/** Seconds for one picture: the engine may share a busy machine. */
const PATIENCE = 300;

type Read = (bytes: Buffer, page: number) => Promise<RecognizedPage>;

/** Reads a picture with the sandbox's real engine, through the official client. */
const reader = (endpoint: string): Read => {
	const client = ocrClient(endpoint, { http: { reqTimeout: PATIENCE } });
	return async (bytes, page) => {
		const answer = await client.GeneralAccurateOCR({ ImageBase64: bytes.toString('base64') });
		return parseTextDetections({ ...answer }, page);
	};
};

/** Reads the pictures of both parts of the corpus and scores what is found on them. */
export const readPictures = async (
	documents: Readonly<Record<Split, readonly CorpusDocument[]>>,
): Promise<Record<Split, Result[]>> => {
	const sandbox = await startSandbox({ engine: 'ocr', requestsPerSecond: 0 });
	const read = reader(sandbox.endpoint);
	const readSplit = async (split: Split): Promise<Result[]> => {
		const results: Result[] = [];
		for (const document of documents[split]) {
			const pages: RecognizedPage[] = [];
			for (const [index, { picture }] of document.pages.entries()) {
				pages.push(await read(await readFile(join(CORPUS, split, picture)), index + 1));
			}
			results.push(await evaluate(document, pages, 'recognized'));
		}
		return results;
	};
	try {
		return { seen: await readSplit('seen'), unseen: await readSplit('unseen') };
	} finally {
		await sandbox.close();
	}
};
