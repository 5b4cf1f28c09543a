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

import { EXAMPLE_KEY, startSandbox } from '../../sandbox';
import { startEngine } from '../helpers/engine';
import { ROOT } from '../helpers/packed';

const SOURCES = [
	'nodes',
	'credentials',
	'tencent',
	'pdf',
	'tools/build',
	'package.json',
	'gulpfile.js',
];

const FOLDER = `import { recognizeText } from '../recognizeText';
import type { Operation } from '../operation';

export const shout: Operation = {
	...recognizeText,
	name: 'Shout',
	action: 'Shout text',
	description: 'An operation of a test',
	properties: [{ displayName: 'Volume', name: 'volume', type: 'number', default: 11 }],
	parameters: (context, itemIndex) => ({
		Volume: Number(context.getNodeParameter('volume', itemIndex, 11)),
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

	it('takes one folder and one line', async () => {
		const operations = path.join(copy, 'nodes/TencentCloudOcr/operations');
		mkdirSync(path.join(operations, 'shout'));
		writeFileSync(path.join(operations, 'shout/index.ts'), FOLDER);
		appendFileSync(path.join(operations, 'list.ts'), "export { shout } from './shout';\n");
		execFileSync(path.join(ROOT, 'node_modules/.bin/gulp'), ['build', '--silent'], { cwd: copy });

		const sandbox = await startSandbox({ engine: 'deterministic' });
		const answer = { Response: { TextDetections: [{ DetectedText: 'HEY' }], RequestId: 'r-1' } };
		sandbox.faults.always({ kind: 'body', body: answer });
		const engine = await startEngine({ packageDir: copy });
		const { items, error } = await engine.run({
			items: [
				{ files: { data: { bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]), fileName: 'a.jpg' } } },
			],
			credential: { ...EXAMPLE_KEY, endpoint: sandbox.endpoint },
			parameters: { operation: 'shout', volume: 7 },
		});
		await sandbox.close();

		expect(error).toBeUndefined();
		const schemas = path.join(copy, 'dist/nodes/TencentCloudOcr/__schema__/v1.0.0');
		expect(readdirSync(schemas)).toEqual(['recognizeText.json', 'shout.json']);
		expect(items.map(({ json }) => json.text)).toEqual(['HEY']);
		expect(sandbox.calls.map(({ action, parameters }) => [action, parameters.Volume])).toEqual([
			['GeneralAccurateOCR', 7],
		]);
	}, 60_000);
});
