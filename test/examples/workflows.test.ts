import type { INodeProperties } from 'n8n-workflow';

import { properties } from '../../nodes/TencentCloudOcr/description';
import { readPage } from '../helpers/project/pages';
import { ocrNodesOf, readRecipe, recipes } from '../helpers/project/recipes';

const optionNames = (properties.find(({ name }) => name === 'options')?.options ?? []).map(
	(option) => (option as INodeProperties).name,
);

describe('the example workflows', () => {
	it('are the recipes of the README', () => {
		const linked = [...readPage('README.md').matchAll(/examples\/workflows\/([\w-]+\.json)/g)].map(
			([, name]) => name,
		);
		expect([...new Set(linked)].sort()).toEqual([...recipes].sort());
	});

	it.each(recipes)('%s connects nodes that it has', (file) => {
		const { nodes, connections } = readRecipe(file);
		const names = nodes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const ends = Object.entries(connections).flatMap(([from, kinds]) => [
			from,
			...Object.values(kinds).flatMap((outputs) =>
				outputs.flatMap((targets) => (targets ?? []).map(({ node }) => node)),
			),
		]);
		expect(names).toEqual(expect.arrayContaining(ends));
	});

	it.each(recipes)('%s explains itself with sticky notes', (file) => {
		const notes = readRecipe(file).nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');
		expect(notes.length).toBeGreaterThanOrEqual(2);
	});

	it.each(recipes)('%s sets parameters and options that the node has', (file) => {
		const ocr = ocrNodesOf(readRecipe(file));
		expect(ocr).toHaveLength(1);
		const { options = {}, ...parameters } = ocr[0]?.parameters ?? {};
		const names = properties.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(Object.keys(parameters)));
		expect(optionNames).toEqual(expect.arrayContaining(Object.keys(options as object)));
	});
});
