import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CorpusPage {
	width: number;
	height: number;
	/** File name of the page's picture, beside the document. */
	picture: string;
	/** The API's answer for the page. */
	response: Readonly<Record<string, unknown>>;
}

/** One document of the corpus with its truth; see test/fixtures/tables/README.md. */
export interface CorpusDocument {
	name: string;
	kind: string;
	language: string;
	traits: string[];
	pages: CorpusPage[];
	tables: { header: string[] | null; rows: string[][] }[];
}

export type Split = 'seen' | 'unseen';

export const CORPUS = join(__dirname, '../../../test/fixtures/tables');

/** The documents of one part of the corpus, by name. */
export const readCorpus = (split: Split, corpus = CORPUS): CorpusDocument[] =>
	readdirSync(join(corpus, split))
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => ({
			...(JSON.parse(readFileSync(join(corpus, split, file), 'utf8')) as CorpusDocument),
			name: file.replace('.json', ''),
		}));
