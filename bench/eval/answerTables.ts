import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import type { Figure } from '../report';
import type { AnsweredDocument } from './markdown';
import { QUESTIONS } from './node';
import type { Answer, RecordedNode } from './recorded';

/** The rows of each table that a person sees on the pages of the real answers; on all others there is no table. */
const ROWS: Readonly<Record<string, readonly number[]>> = { '06': [9], '08': [8], '10': [14] };

/** The answers that the API really gave, each by the name of its file without the ending. */
export const realAnswers = async (corpus: string): Promise<AnsweredDocument[]> => {
	const folder = path.join(corpus, 'answers');
	const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
	return await Promise.all(
		files.map(async (file) => {
			const text = await readFile(path.join(folder, file), 'utf8');
			const { Response } = JSON.parse(text) as { Response: Answer };
			return { name: path.basename(file, '.json'), pages: [Response] };
		}),
	);
};

/** On how many of the real answers the tables have the rows that a person sees. */
export async function answerTables(
	answers: readonly AnsweredDocument[],
	node: RecordedNode,
	details: boolean,
): Promise<Figure> {
	let right = 0;
	for (const { name, pages } of answers) {
		const items = await node.ask(pages, QUESTIONS.tables('auto'));
		const rows: number[] = [];
		for (const { sourceTable } of items) {
			const table = Number(sourceTable) - 1;
			rows[table] = (rows[table] ?? 0) + 1;
		}
		const wanted = ROWS[name] ?? [];
		if (rows.join() === wanted.join()) right += 1;
		else if (details)
			console.log(`answer ${name}: rows of its tables ${rows.join()}, not ${wanted.join()}`);
	}
	return { name: 'real answers with their tables and no other', value: right, unit: '' };
}
