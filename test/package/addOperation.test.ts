import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { startEngine } from '../../n8n/engine';
import type * as Sandbox from '../../sandbox';
import { ROOT } from '../helpers/packed';

const SOURCES = [
	'nodes',
	'credentials',
	'tencent',
	'pdf',
	'sandbox',
	'tools/build',
	'package.json',
	'gulpfile.js',
];

const OPERATION = `import { recognizeText } from '../recognizeText';
import type { Operation } from '../operation';

export const shout: Operation = {
	...recognizeText,
	name: 'Shout',
	action: 'Shout text',
	description: 'An operation of a test',
	api: { product: 'ocr', action: 'ShoutOCR', version: '2020-02-20' },
	properties: [{ displayName: 'Volume', name: 'volume', type: 'number', default: 11 }],
	options: [],
	parameters: (context, itemIndex) => ({
		Volume: Number(context.getNodeParameter('volume', itemIndex, 11)),
	}),
};
`;

const ACTION = `import type { Action } from './action';

export const shoutOcr: Action = {
	service: 'ocr',
	version: '2020-02-20',
	answer: async ({ parameters }) => ({
		TextDetections: [{ DetectedText: 'HEY '.repeat(Number(parameters.Volume)).trim() }],
	}),
};
`;

describe('adding an operation', () => {
	let copy: string;

	beforeAll(() => {
		mkdirSync(path.join(ROOT, '.cache'), { recursive: true });
		copy = mkdtempSync(path.join(ROOT, '.cache/add-operation-'));
		for (const source of SOURCES) {
			cpSync(path.join(ROOT, source), path.join(copy, source), { recursive: true });
		}
	});

	afterAll(() => rmSync(copy, { recursive: true }));

	it('takes one folder and one line, in the node and in the sandbox', async () => {
		const operations = path.join(copy, 'nodes/TencentCloudOcr/operations');
		mkdirSync(path.join(operations, 'shout'));
		writeFileSync(path.join(operations, 'shout/index.ts'), OPERATION);
		appendFileSync(path.join(operations, 'list.ts'), "export { shout } from './shout';\n");
		execFileSync(path.join(ROOT, 'node_modules/.bin/gulp'), ['build', '--silent'], { cwd: copy });

		const actions = path.join(copy, 'sandbox/actions');
		writeFileSync(path.join(actions, 'shoutOcr.ts'), ACTION);
		const line = "export { shoutOcr as ShoutOCR } from './shoutOcr';\n";
		appendFileSync(path.join(actions, 'list.ts'), line);

		const { EXAMPLE_KEY, startSandbox }: typeof Sandbox = await import(path.join(copy, 'sandbox'));
		const sandbox = await startSandbox({ engine: 'deterministic' });
		const engine = await startEngine({ packageDir: copy });
		const { items, error } = await engine.run({
			items: [
				{ files: { data: { bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]), fileName: 'a.jpg' } } },
			],
			credential: { ...EXAMPLE_KEY, endpoint: sandbox.endpoint },
			parameters: { operation: 'shout', volume: 3 },
		});
		await sandbox.close();

		expect(error).toBeUndefined();
		expect(items.map(({ json }) => json.text)).toEqual(['HEY HEY HEY']);
		const schemas = path.join(copy, 'dist/nodes/TencentCloudOcr/__schema__/v1.0.0');
		expect(readdirSync(schemas)).toEqual(['recognizeText.json', 'shout.json']);
	}, 60_000);
});
