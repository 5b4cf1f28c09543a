import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import type { Figure } from '../../report';
import type { AnsweredDocument } from '../markdown';
import type { Answer, RecordedNode } from '../recorded';
import { rows } from './rows';
import { shapes } from './shapes';

/** What a person sees on an answer's page, and what the node makes of it. */
export interface Look {
	/** What is right where the two are alike. */
	figure: string;
	/** By the name of the answer, as text to be compared. */
	seen: (name: string) => string;
	got: (pages: AnsweredDocument['pages'], node: RecordedNode) => Promise<string>;
}

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

/** On how many of the real answers the node gives what a person sees. */
export async function lookAtAnswers(
	answers: readonly AnsweredDocument[],
	node: RecordedNode,
	details: boolean,
): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const { figure, seen, got } of [rows, shapes]) {
		let right = 0;
		for (const { name, pages } of answers) {
			const given = await got(pages, node);
			if (given === seen(name)) right += 1;
			else if (details) console.log(`  answer ${name}: ${figure}: ${given}, not ${seen(name)}`);
		}
		figures.push({ name: `real answers with ${figure}`, value: right, unit: '' });
	}
	return figures;
}
