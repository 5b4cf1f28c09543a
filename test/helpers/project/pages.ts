import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from './packed';

/** @param page its path in the project */
export const readPage = (page: string) => readFileSync(path.join(ROOT, page), 'utf8');

/** The code blocks of a language in a Markdown text. */
export const codeBlocks = (markdown: string, ...languages: string[]): string[] =>
	[...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, language = '', code = '']) =>
		languages.includes(language) ? [code] : [],
	);

/** The text below a heading, up to the next one of its kind. */
export function section(markdown: string, heading: string): string {
	const [, text] = markdown.split(`\n## ${heading}\n`);
	if (text === undefined) throw new Error(`There is no section "${heading}"`);
	return text.split('\n## ')[0] ?? '';
}

/** Cells of all table rows, however the columns are padded. */
export const tableRows = (markdown: string): string[][] =>
	markdown
		.split('\n')
		.filter((line) => line.startsWith('|') && !/^\|[\s|-]+$/.test(line))
		.map((line) =>
			line
				.slice(1, -1)
				.split('|')
				.map((cell) => cell.trim()),
		);

/** All that is written for people to read. */
export const pages = (): string[] => [
	...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
	...readdirSync(path.join(ROOT, 'docs'))
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`),
];
