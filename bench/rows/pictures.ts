import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ocr } from 'tencentcloud-sdk-nodejs-ocr';
import { parseResponse } from '../../nodes/TencentCloudOcr/operations/recognizeText/parseResponse';
import type { RecognizedPage } from '../../nodes/TencentCloudOcr/output/page';
import { EXAMPLE_KEY, startSandbox } from '../../sandbox';
import { CORPUS, type CorpusDocument, type Split } from './corpus';
import { evaluate, type Result } from './evaluate';

type Read = (bytes: Buffer, page: number) => Promise<RecognizedPage>;

/** Reads a picture with the sandbox's real engine, through the official client. */
const reader = (endpoint: string): Read => {
	const client = new ocr.v20181119.Client({
		credential: { secretId: EXAMPLE_KEY.secretId, secretKey: EXAMPLE_KEY.secretKey },
		region: 'ap-singapore',
		profile: { httpProfile: { protocol: 'http://', endpoint: new URL(endpoint).host } },
	});
	return async (bytes, page) => {
		const answer = await client.GeneralAccurateOCR({ ImageBase64: bytes.toString('base64') });
		return parseResponse({ ...answer }, page);
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
			results.push(evaluate(document, pages, 'recognized'));
		}
		return results;
	};
	try {
		return { seen: await readSplit('seen'), unseen: await readSplit('unseen') };
	} finally {
		await sandbox.close();
	}
};
