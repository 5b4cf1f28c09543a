import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeParameters } from 'n8n-workflow';

import { failing } from '../helpers/echoEngine';
import { pdf, png } from '../helpers/files';
import { ROOT } from '../helpers/packed';
import { saveCredential, useHouse } from './house';
import { download } from './house/download';
import { serveFiles } from './house/fileServer';
import { startModel } from './house/scriptedModel';
import type { CredentialRef, WorkflowData } from './house/workflow';

/** The recipe for mail has a test of its own, with a mail server. */

const house = useHouse();

interface Changes {
	/** Parameters by a node's name. */
	parameters?: Record<string, INodeParameters>;
	credentials?: Record<string, Record<string, CredentialRef>>;
}

/** A recipe as a user imports it, with credentials and with what its notes ask to change. */
async function cook(file: string, { parameters = {}, credentials = {} }: Changes) {
	const recipe: WorkflowData = JSON.parse(
		readFileSync(join(ROOT, 'examples/workflows', file), 'utf8'),
	);
	const { name, connections, settings } = recipe;
	const nodes = recipe.nodes.map((node) => ({
		...node,
		parameters: { ...node.parameters, ...parameters[node.name] },
		...(node.credentials && { credentials: { tencentCloudApi: house.credential } }),
		...(credentials[node.name] && { credentials: credentials[node.name] }),
	}));
	const execution = await house.execute({ name, nodes, connections, settings });
	expect(execution.error).toBeUndefined();
	return execution;
}

const table = (...rows: string[]) => png(['Item | Qty | Amount', ...rows].join('\n'));

describe('the recipes, in a real n8n', () => {
	it('folder of scans to CSV', async () => {
		house.write('a.png', table('HM-16 | 4 | 74.00', 'CL-45 | 10 | 127.50'));
		house.write('b.png', table('EP-02 | 6 | 187.20', 'SP-24 | 50 | 42.50'));
		house.write('notes.txt', Buffer.from('no scan'));
		const csv = join(house.files, 'rows.csv');
		await cook('folder-of-scans-to-csv.json', {
			parameters: {
				'Read the scans': { fileSelector: join(house.files, '*') },
				'Save it': { fileName: csv },
			},
		});
		const [header, ...rows] = readFileSync(csv, 'utf8').trim().split(/\r?\n/);
		expect(header).toMatch(/^\W*Item,Qty,Amount,sourceFile,sourcePage,sourceTable,sourceRow$/);
		expect(rows).toEqual([
			'HM-16,4,74,a.png,1,1,1',
			'CL-45,10,127.5,a.png,1,1,2',
			'EP-02,6,187.2,b.png,1,1,1',
			'SP-24,50,42.5,b.png,1,1,2',
		]);
	});

	it('low confidence to review', async () => {
		house.write('clear.png', png('Total 42.17 ~99'));
		house.write('faint.png', png('Total 42.17 ~99\nTax 7.02 ~61'));
		const execution = await cook('low-confidence-to-review.json', {
			parameters: { 'Read the scans': { fileSelector: join(house.files, '{clear,faint}.png') } },
		});
		const [toPerson = [], goOn = []] = ['To a person', 'Go on'].map(
			(node) => execution.outputs(node)[0] ?? [],
		);
		expect(goOn.map(({ json }) => json.fileName)).toEqual(['clear.png']);
		expect(toPerson.map(({ json }) => [json.fileName, json.doubtfulLines])).toEqual([
			['faint.png', [{ page: 1, line: 2, detectedText: 'Tax 7.02', confidence: 61 }]],
		]);
		expect(toPerson[0]?.binary?.report?.mimeType).toBe('image/svg+xml');
	});

	it('PDF to text to a language model', async () => {
		const files = await serveFiles({ 'report.pdf': pdf(['Total 42.17', 'Signed by A. Mason']) });
		const model = await startModel(() => ({ say: '{"total": 42.17}' }));
		const openAi = await saveCredential(house.client, 'openAiApi', 'Model', {
			apiKey: 'example',
			url: model.url,
		});
		const execution = await cook('pdf-to-llm.json', {
			parameters: { 'Read the PDF': { imageUrl: `${files.url}/report.pdf` } },
			credentials: { 'Chat model': { openAiApi: openAi } },
		});
		await model.close();
		await files.close();
		const prompt = JSON.stringify(model.requests[0]?.messages);
		for (const words of ['report.pdf', 'Total 42.17', 'Signed by A. Mason']) {
			expect(prompt).toContain(words);
		}
		expect(JSON.stringify(execution.json('Ask'))).toContain('42.17');
	});

	it('URL list to JSON lines', async () => {
		const files = await serveFiles({
			'a.png': png('first'),
			'b.png': png(failing('FailedOperation.ImageBlur')),
			'c.png': png('third'),
		});
		const urls = ['a.png', 'b.png', 'c.png'].map((name) => `${files.url}/${name}`);
		const assignment = {
			id: '1',
			name: 'url',
			type: 'array',
			value: `={{ ${JSON.stringify(urls)} }}`,
		};
		const execution = await cook('url-list-to-json-lines.json', {
			parameters: { List: { assignments: { assignments: [assignment] } } },
		});
		await files.close();
		const file = await download(house, execution.outputs('Make a file')[0]?.[0]?.binary?.data);
		const lines = file.toString().trim().split('\n');
		expect(lines.map((line) => JSON.parse(line))).toEqual([
			expect.objectContaining({ url: urls[0], text: 'first' }),
			{
				error: expect.stringContaining('b.png: the picture is too blurred'),
				details: expect.objectContaining({ errorCode: 'FailedOperation.ImageBlur' }),
			},
			expect.objectContaining({ url: urls[2], text: 'third' }),
		]);
	});
});
