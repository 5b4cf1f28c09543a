import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { INodeParameters } from 'n8n-workflow';

import { startEngine } from '../../n8n/engine';
import type * as Sandbox from '../../sandbox';
import { ROOT } from '../helpers/project/packed';

const SOURCES = [
	'nodes',
	'credentials',
	'tencent',
	'pdf',
	'tiff',
	'layout',
	'sandbox',
	'tools/build',
	'package.json',
	'gulpfile.js',
];

const NODE = 'nodes/TencentCloudOcr';

/** An operation that counts letters, with a parameter, an option and a preview of its own. */
const countLetters = (calls: string) => `import type { Operation } from '../operation';

export const countLetters: Operation<{ letter: string; twice: boolean }> = {
	order: 15,
	name: 'Count Letters',
	action: 'Count letters in images and PDFs',
	description: 'An operation of a test',
	calls: '${calls}',
	properties: [{ displayName: 'Letter', name: 'letter', type: 'string', default: 'e' }],
	options: [{ displayName: 'Count Twice', name: 'twice', type: 'boolean', default: false }],
	settings: (context, itemIndex) => ({
		letter: String(context.getNodeParameter('letter', itemIndex, 'e')),
		twice: context.getNodeParameter('options', itemIndex, {}).twice === true,
	}),
	items: ({ pages, pageCount }, { letter, twice }) =>
		pages.map(({ page, recognized: { lines, facts } }) => {
			const count = lines.map(({ text }) => text).join('').split(letter).length - 1;
			return { page, json: { letter, count: twice ? 2 * count : count, pageCount, language: facts?.language } };
		}),
};
`;

const PREVIEW =
	'{ "type": "object", "properties": { "count": { "type": "integer" } }, "version": 1 }\n';

/** An action that hands on what it knows of the page beside its lines. */
const SHOUT = `import type { OcrAction } from '../action';
import { checkTextDetections, parseTextDetections } from '../textDetections';

export const shoutOcr: OcrAction = {
	api: { product: 'ocr', action: 'ShoutOCR', version: '2020-02-20' },
	check: checkTextDetections,
	properties: [{ displayName: 'Volume', name: 'volume', type: 'number', default: 11 }],
	options: [],
	parameters: (context, itemIndex) => ({
		Volume: Number(context.getNodeParameter('volume', itemIndex, 11)),
	}),
	parse: (response, page) => ({
		...parseTextDetections(response, page),
		facts: { pageCount: Number(response.PdfPageSize), language: response.Language },
	}),
};
`;

const SANDBOX_ACTION = `import type { Action } from './action';

export const shoutOcr: Action = {
	service: 'ocr',
	version: '2020-02-20',
	answer: async ({ parameters }) => ({
		TextDetections: [{ DetectedText: 'HEY '.repeat(Number(parameters.Volume)).trim() }],
		Language: 'en',
		PdfPageSize: 7,
	}),
};
`;

describe('one folder and one line', () => {
	let copy: string;

	const add = (folder: string, files: Record<string, string>, list: string, line: string) => {
		mkdirSync(path.join(copy, folder));
		for (const [name, text] of Object.entries(files)) {
			writeFileSync(path.join(copy, folder, name), text);
		}
		appendFileSync(path.join(copy, list), line);
	};

	const addOperation = (calls: string) =>
		add(
			`${NODE}/operations/countLetters`,
			{ 'index.ts': countLetters(calls), 'schema.json': PREVIEW },
			`${NODE}/operations/list.ts`,
			"export { countLetters } from './countLetters';\n",
		);

	/** What the built copy gives for a file, or for a URL that Tencent Cloud would fetch. */
	const run = async (parameters: INodeParameters) => {
		const gulp = path.join(ROOT, 'node_modules/.bin/gulp');
		execFileSync(gulp, ['build', '--silent'], { cwd: copy });
		const { EXAMPLE_KEY, startSandbox }: typeof Sandbox = await import(path.join(copy, 'sandbox'));
		const sandbox = await startSandbox({ engine: 'deterministic' });
		const engine = await startEngine({ packageDir: copy });
		const { items, error } = await engine.run({
			items: [
				{ files: { data: { bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]), fileName: 'a.jpg' } } },
			],
			credential: { ...EXAMPLE_KEY, endpoint: sandbox.endpoint },
			parameters: { operation: 'countLetters', ...parameters },
		});
		await sandbox.close();
		expect(error).toBeUndefined();
		return { jsons: items.map(({ json }) => json), description: engine.nodeType.description };
	};

	beforeEach(() => {
		mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
		copy = mkdtempSync(path.join(ROOT, '.cache/additions-'));
		for (const source of SOURCES) {
			cpSync(path.join(ROOT, source), path.join(copy, source), { recursive: true });
		}
	});

	afterEach(() => rmSync(copy, { recursive: true }));

	it('add an operation, with its place, parameters, options and preview', async () => {
		addOperation('generalAccurateOcr');
		const { jsons, description } = await run({ letter: 'a', options: { twice: true } });
		expect(jsons).toEqual([{ letter: 'a', count: expect.any(Number), pageCount: 1 }]);

		const operations = description.properties.find(({ name }) => name === 'operation');
		const names = (operations?.options ?? []).map(({ name }) => name);
		expect(names.slice(0, 2)).toEqual(['Read Text', 'Count Letters']);
		const preview = `dist/${NODE}/__schema__/v1.0.0/countLetters.json`;
		expect(existsSync(path.join(copy, preview))).toBe(true);
	}, 60_000);

	it('add an action, in the node and in the sandbox, which can tell more of a page', async () => {
		add(
			`${NODE}/api/actions/shoutOcr`,
			{ 'index.ts': SHOUT },
			`${NODE}/api/actions/list.ts`,
			"export { shoutOcr } from './shoutOcr';\n",
		);
		writeFileSync(path.join(copy, 'sandbox/actions/shoutOcr.ts'), SANDBOX_ACTION);
		const line = "export { shoutOcr as ShoutOCR } from './shoutOcr';\n";
		appendFileSync(path.join(copy, 'sandbox/actions/list.ts'), line);
		addOperation('shoutOcr');

		const ofUrl = { inputType: 'url', imageUrl: 'https://example.com/a.pdf', pdfPages: '2' };
		const { jsons } = await run({ ...ofUrl, letter: 'H', volume: 3 });
		expect(jsons).toEqual([{ letter: 'H', count: 3, pageCount: 7, language: 'en' }]);
	}, 60_000);
});
