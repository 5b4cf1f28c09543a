import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startSandbox } from '../../../sandbox';
import { ocrClient } from '../../../test/sandbox/sdk';
import type { Answer, RecordedNode } from '../recorded';
import { CORPUS, type CorpusDocument, type Split } from './corpus';
import { evaluate, type Result } from './evaluate';

/** Seconds for one picture: the engine may share a busy machine. */
const PATIENCE = 300;

/** Reads the pictures of both parts of the corpus with the sandbox's real engine, and scores what is found. */
export const readPictures = async (
	documents: Readonly<Record<Split, readonly CorpusDocument[]>>,
	node: RecordedNode,
): Promise<Result[]> => {
	const sandbox = await startSandbox({ engine: 'ocr', requestsPerSecond: 0 });
	const client = ocrClient(sandbox.endpoint, { http: { reqTimeout: PATIENCE } });
	const read = async (file: string): Promise<Answer> => {
		const ImageBase64 = (await readFile(join(CORPUS, file))).toString('base64');
		return { ...(await client.GeneralAccurateOCR({ ImageBase64 })) };
	};
	const results: Result[] = [];
	try {
		for (const split of ['seen', 'unseen'] as const) {
			for (const document of documents[split]) {
				const answers: Answer[] = [];
				for (const { picture } of document.pages) answers.push(await read(join(split, picture)));
				results.push(await evaluate(document, answers, 'recognized', node));
			}
		}
	} finally {
		await sandbox.close();
	}
	return results;
};
