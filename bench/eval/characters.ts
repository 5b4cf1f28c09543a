import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { knownTexts } from '../../examples/demo/knownTexts';
import { EXAMPLE_KEY, startSandbox } from '../../sandbox';
import type { Figure } from '../report';
import { letterError } from './letters';
import { openNode, QUESTIONS, ROOT } from './node';
import type { EvalOptions } from './options';

const FILES = path.join(ROOT, 'examples/files');

/** Characters of the example files as the sandbox's OCR reads them, compared without order. */
export async function characters({ details }: EvalOptions): Promise<Figure[]> {
	const sandbox = await startSandbox({ engine: 'ocr', requestsPerSecond: 0 });
	try {
		const { secretId, secretKey } = EXAMPLE_KEY;
		const node = await openNode({ secretId, secretKey, endpoint: sandbox.endpoint });
		const truths: string[] = [];
		const texts: string[] = [];
		for (const [fileName, truth] of await knownTexts(FILES)) {
			const bytes = await readFile(path.join(FILES, fileName));
			const [item] = await node.ask({ bytes, fileName }, QUESTIONS.text('lines'));
			const text = String(item?.text ?? '');
			if (details) console.log(`  ${fileName}: ${(100 * letterError(truth, text)).toFixed(2)} %`);
			truths.push(truth);
			texts.push(text);
		}
		const value = 100 * letterError(truths.join(''), texts.join(''));
		return [{ name: 'characters wrong, example files', value, unit: '%' }];
	} finally {
		await sandbox.close();
	}
}
