import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../helpers/project/packed';
import { pages } from '../helpers/project/pages';

/** As GitHub makes it of a heading. */
const anchor = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\w\s-]/g, '')
		.trim()
		.replace(/\s/g, '-');

const anchorsOf = (markdown: string) =>
	[...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));

const linksOf = (markdown: string) =>
	[...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

function isThere(page: string, link: string): boolean {
	const [file = '', fragment] = link.split('#');
	const target = file === '' ? page : path.join(path.dirname(page), file);
	if (!existsSync(path.join(ROOT, target))) return false;
	if (fragment === undefined) return true;
	return anchorsOf(readFileSync(path.join(ROOT, target), 'utf8')).includes(fragment);
}

const ROOMS = readdirSync(ROOT, { withFileTypes: true })
	// What tools write is there on one machine and not on another.
	.filter((entry) => entry.isDirectory() && entry.name !== '.cache')
	.map(({ name }) => name);

/** Files and folders that the text names in code type. */
const pathsIn = (markdown: string) =>
	[...markdown.matchAll(/`([\w.-]+\/[\w./-]*)`/g)]
		.map(([, name = '']) => name)
		.filter((name) => ROOMS.includes(name.split('/')[0] ?? ''));

describe('files that are named', () => {
	it.each(pages())('in %s are there', (page) => {
		const named = pathsIn(readFileSync(path.join(ROOT, page), 'utf8'));
		expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
	});
});

describe('pictures', () => {
	const links = pages().flatMap((page) =>
		linksOf(readFileSync(path.join(ROOT, page), 'utf8')).map((link) =>
			path.join(path.dirname(page), link),
		),
	);

	it.each(readdirSync(path.join(ROOT, 'docs/images')))('%s is shown somewhere', (picture) => {
		expect(links).toContain(`docs/images/${picture}`);
	});
});

describe('links within the project', () => {
	it.each(pages())('%s leads to what is there', (page) => {
		const links = linksOf(readFileSync(path.join(ROOT, page), 'utf8'));
		const own = links.filter((link) => !/^[a-z]+:/.test(link));
		expect(own.filter((link) => !isThere(page, link))).toEqual([]);
	});
});
