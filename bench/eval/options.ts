import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { userPath } from '../../tools/userPath';
import { ROOT } from './node';

export const PARTS = ['speed', 'tables', 'lineItems', 'reading', 'characters', 'corpus'] as const;
export type Part = (typeof PARTS)[number];

export const HELP = `Usage: npm run eval -- [parts] [flags]

Scores how well the node reads, and fails below the floors in bench/eval/floors.ts.
Parts: ${PARTS.join(', ')}; all of them unless some are named.

  --corpus <folder>   the public corpus (default: READING_CORPUS, or ../shared/corpus if that is there)
  --pictures          tables from the pictures as well, read by the sandbox's OCR: half an hour
  --details           what each document and page came to
  --help              this text`;

export interface EvalOptions {
	parts: readonly Part[];
	/** The folder of the public corpus; null where there is none. */
	corpus: string | null;
	pictures: boolean;
	details: boolean;
}

/** @throws Error where a place that was named holds no corpus */
function corpusAt(named: string | undefined, usual: string): string | null {
	const folder = named ? userPath(named) : usual;
	if (existsSync(path.join(folder, 'run.cjs'))) return folder;
	if (named) throw new Error(`There is no corpus in ${folder}: it has no run.cjs.`);
	return null;
}

/**
 * Reads the command's arguments and READING_CORPUS.
 *
 * @throws Error that says which argument is wrong
 */
export function readOptions(
	args: string[],
	environment: NodeJS.ProcessEnv,
	usualCorpus = path.join(ROOT, '../shared/corpus'),
): EvalOptions | 'help' {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			corpus: { type: 'string' },
			pictures: { type: 'boolean', default: false },
			details: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) return 'help';
	const unknown = positionals.filter((name) => !PARTS.some((part) => part === name));
	if (unknown.length > 0) {
		throw new Error(`There is no part ${unknown.join(', ')}; the parts are ${PARTS.join(', ')}.`);
	}
	return {
		parts: PARTS.filter((part) => positionals.length === 0 || positionals.includes(part)),
		corpus: corpusAt(values.corpus ?? environment.READING_CORPUS, usualCorpus),
		pictures: values.pictures,
		details: values.details,
	};
}
