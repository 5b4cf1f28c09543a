import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { errorShare, knownTexts } from '../../examples/demo/knownTexts';
import { EXAMPLE_KEY, startSandbox } from '../../sandbox';
import type { Figure } from '../report';
import { openNode, QUESTIONS, ROOT } from './node';
import type { EvalOptions } from './options';

const FILES = path.join(ROOT, 'examples/files');

/** Characters of the example files as the sandbox's OCR reads them, compared without order. */
export async function characters({ details }: EvalOptions): Promise<Figure[]> {
	const sandbox = await startSandbox({ engine: 'ocr', requestsPerSecond: 0 });
	try {
		const { secretId, secretKey } = EXAMPLE_KEY;
		const node = await openNode({ secretId, secretKey, endpoint: sandbox.endpoint });
		let worst = 0;
		for (const [fileName, truth] of await knownTexts(FILES)) {
			const bytes = await readFile(path.join(FILES, fileName));
			const [item] = await node.ask({ bytes, fileName }, QUESTIONS.text('lines'));
			const error = 100 * errorShare(truth, String(item?.text ?? ''));
			if (details) console.log(`  ${fileName}: ${error.toFixed(2)} %`);
			worst = Math.max(worst, error);
		}
		return [{ name: 'characters wrong, worst example file', value: worst, unit: '%' }];
	} finally {
		await sandbox.close();
	}
}
