import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IConnections, INode, INodeProperties } from 'n8n-workflow';

import { properties } from '../../nodes/TencentCloudOcr/description';

const FOLDER = path.resolve(__dirname, '../../examples/workflows');
const OCR = 'n8n-nodes-tencent-cloud-ocr.tencentCloudOcr';

interface WorkflowFile {
	name: string;
	nodes: INode[];
	connections: IConnections;
}

const files = readdirSync(FOLDER);
const load = (file: string): WorkflowFile =>
	JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));

const optionNames = (properties.find(({ name }) => name === 'options')?.options ?? []).map(
	(option) => (option as INodeProperties).name,
);

describe('the example workflows', () => {
	it('are the recipes of the README', () => {
		const readme = readFileSync(path.resolve(FOLDER, '../../README.md'), 'utf8');
		const linked = [...readme.matchAll(/examples\/workflows\/([\w-]+\.json)/g)].map(
			([, name]) => name,
		);
		expect([...new Set(linked)].sort()).toEqual([...files].sort());
	});

	it.each(files)('%s connects nodes that it has', (file) => {
		const { nodes, connections } = load(file);
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

	it.each(files)('%s explains itself with sticky notes', (file) => {
		const notes = load(file).nodes.filter(({ type }) => type === 'n8n-nodes-base.stickyNote');
		expect(notes.length).toBeGreaterThanOrEqual(2);
	});

	it.each(files)('%s sets parameters and options that the node has', (file) => {
		const ocr = load(file).nodes.filter(({ type }) => type === OCR);
		expect(ocr).toHaveLength(1);
		const { options = {}, ...parameters } = ocr[0]?.parameters ?? {};
		const names = properties.map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(Object.keys(parameters)));
		expect(optionNames).toEqual(expect.arrayContaining(Object.keys(options as object)));
	});
});
