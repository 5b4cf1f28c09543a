import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Figure } from '../report';
import { lookAtAnswers, realAnswers } from './answers';
import { ROOT, type ReadingNode } from './node';
import { markdown, type AnsweredDocument } from './markdown';
import type { EvalOptions } from './options';
import type { Answer, RecordedNode } from './recorded';

type Offers = Pick<ReadingNode, 'offers'>;

/** What run.cjs writes of each of its measures; shares are 0 to 1. */
interface Reports {
	tables: Record<
		string,
		{ score: number; largest: number; names: number; whollyRight: number; pages: number }
	>;
	small: { right: number };
	items: { recall: number; precision: number; whole: number };
	answers: Record<string, number>;
	fields: Array<{
		set: string;
		field: string;
		n: number;
		right: number;
		wrong: number;
		blankFilled: number;
		absentFilled: number;
		precision: number;
	}>;
}

const percent = (name: string, share: number): Figure => ({ name, value: 100 * share, unit: '%' });
const count = (name: string, value: number): Figure => ({ name, value, unit: '' });

/** How each measure's report becomes figures. */
const READERS: { [M in keyof Reports]: (report: Reports[M], node: Offers) => Figure[] } = {
	tables: (report) => [
		...['text', 'ocr'].flatMap((kind) => {
			const all = report[`${kind}: documents with tables`];
			return all
				? [
						percent(`tables, ${kind}`, all.score),
						percent(`names of columns, ${kind}`, all.names),
						percent(`largest table, ${kind}`, all.largest),
						count(`documents wholly right, ${kind}`, all.whollyRight),
					]
				: [];
		}),
		count('pages with an invented table, text', report['text: invented']?.pages ?? Infinity),
	],
	small: ({ right }) => [count('small pages right', right)],
	items: ({ recall, precision, whole }) => [
		percent('lines of invoices found', recall),
		percent('rows that are lines of invoices', precision),
		count('invoices wholly right', whole),
	],
	answers: (report, node) =>
		Object.entries(report)
			.filter(([layout]) => node.offers('textLayout', layout))
			.map(([layout, lost]) => count(`letters of real answers lost, ${layout}`, lost)),
	fields: (report) => {
		const named = report.filter(({ field }) => field === 'named');
		const sum = (pick: (row: Reports['fields'][number]) => number): number =>
			named.reduce((all, row) => all + pick(row), 0);
		const given = sum((row) => row.right + row.wrong + row.blankFilled + row.absentFilled);
		return [
			...report
				.filter(({ field }) => field !== 'named')
				.flatMap(({ set, field, n, right, precision }) => [
					percent(`${field} of ${set}, right`, right / n),
					percent(`${field} of ${set}, right of those given`, precision),
				]),
			percent('named fields of forms, right', sum(({ right }) => right) / sum(({ n }) => n)),
			percent('named fields of forms, right of those given', sum(({ right }) => right) / given),
		];
	},
};

/** Runs one measure of the corpus's own program, which drives the built node, and reads what it wrote. */
async function measure<M extends keyof Reports>(
	name: M,
	corpus: string,
	folder: string,
	node: Offers,
	{ details }: EvalOptions,
): Promise<Figure[]> {
	const file = path.join(folder, `${name}.json`);
	const program = [path.join(corpus, 'run.cjs'), ROOT, name, '--json', file];
	const child = spawn(process.execPath, details ? program : [...program, '--quiet'], {
		cwd: ROOT,
		env: { ...process.env, N8N_USER_FOLDER: path.join(folder, 'n8n') },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let printed = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		if (details) process.stdout.write(text);
		printed = (printed + text).slice(-2000);
	});
	await once(child, 'close');
	// Its exit code tells of goals of its own; what it could not measure it does not write.
	const written = await readFile(file, 'utf8').catch(() => {
		throw new Error(`${program.join(' ')} wrote no figures. It ended with\n${printed}`);
	});
	const { figures } = JSON.parse(written) as { figures: Reports[M] };
	return READERS[name](figures, node);
}

/** The documents of its tables, by their text layer and by OCR. */
async function tableDocuments(corpus: string): Promise<AnsweredDocument[]> {
	const folder = path.join(corpus, 'tables');
	const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
	const documents = await Promise.all(
		files.map(async (file) => {
			const text = await readFile(path.join(folder, file), 'utf8');
			const { pages, ocr } = JSON.parse(text) as { pages: Answer[]; ocr?: Answer[] };
			return [
				{ name: `${file}, text`, pages },
				...(ocr ? [{ name: `${file}, ocr`, pages: ocr }] : []),
			];
		}),
	);
	return documents.flat();
}

/** How the node reads documents that others made; see the corpus's own README. */
export async function publicCorpus(
	corpus: string,
	node: RecordedNode,
	options: EvalOptions,
): Promise<Figure[]> {
	const names = ['tables', 'small', 'items', 'answers', 'fields'] as const;
	const folder = await mkdtemp(path.join(tmpdir(), 'ocr-eval-'));
	const figures: Figure[] = [];
	try {
		for (const name of names) {
			if (name === 'fields' && !node.offers('operation', 'readFields')) continue;
			console.log(`  ${name}`);
			figures.push(...(await measure(name, corpus, folder, node, options)));
		}
		console.log('  markdown');
		const answers = await realAnswers(corpus);
		figures.push(...(await lookAtAnswers(answers, node, options.details)));
		const documents = [...(await tableDocuments(corpus)), ...answers];
		figures.push(...(await markdown(documents, node, options.details)));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
	return figures;
}
