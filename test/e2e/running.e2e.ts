import { pdf, png } from '../helpers/files';
import { useHouse } from './house';
import { nodeOnCanvas, useEditor } from './house/editor';
import { chain, node, OCR, ocrNode, readFilesNode, startNode } from './house/workflow';

const house = useHouse();
const editor = useEditor(house);

const PRICE_LIST = [
	'Item | Description | Price',
	'HM-16 | Claw hammer | 18.50',
	'CL-45 | Quick clamp | 12.75',
].join('\n');

/** Opens the node on a saved workflow and clicks "Execute step". */
async function executeByClicking(operation: string, path: string) {
	const { open, openNode } = editor();
	await open(
		await house.save(
			chain([startNode(), readFilesNode(path), ocrNode(house.credential, { operation })]),
		),
	);
	const panel = await openNode(OCR);
	await panel.getByTestId('node-execute-button').click();
	return panel.getByTestId('output-panel');
}

describe('a workflow that is executed by clicking', () => {
	it.each([
		{ operation: 'readText', count: '1 item', texts: ['HM-16 Claw hammer 18.50', 'prices.pdf'] },
		{ operation: 'readLines', count: '9 items', texts: ['Claw hammer', 'Quick clamp'] },
		{ operation: 'readRows', count: '2 items', texts: ['Description', 'CL-45', '12.75'] },
	])('shows its result in the output panel: $operation', async ({ operation, count, texts }) => {
		const panel = await executeByClicking(operation, house.write('prices.pdf', pdf([PRICE_LIST])));
		await panel.getByText(count).first().waitFor();
		for (const text of texts) await panel.getByText(text).first().waitFor();
		expect(await panel.innerText()).toContain(texts[0]);
	});

	it('shows message, description and code of a failing file in the error panel', async () => {
		house.sandbox.faults.next({ kind: 'error', code: 'FailedOperation.ImageBlur' });
		const panel = await executeByClicking('readText', house.write('blurred.png', png('Blurred')));
		expect(await panel.getByTestId('node-error-message').innerText()).toContain(
			'blurred.png: the picture is too blurred to read',
		);
		const description = await panel.getByTestId('node-error-description').innerText();
		expect(description).toContain('Take or scan the picture again');
		expect(description).toContain('Code: FailedOperation.ImageBlur, RequestId: ');
	});
});

describe('the error branch', () => {
	it('gets the failed items with their files, and the good ones go on', async () => {
		house.write('page-1.png', png('Good page'));
		house.write('page-2.png', Buffer.from('only words'));
		const next = (name: string) => node(name, 'n8n-nodes-base.noOp', 1);
		const read = node('Forwarded', 'n8n-nodes-base.extractFromFile', 1, {
			operation: 'text',
			binaryPropertyName: 'data',
		});
		const workflow = chain([
			startNode(),
			readFilesNode(`${house.files}/page-*.png`),
			ocrNode(house.credential, {}, { onError: 'continueErrorOutput' }),
		]);
		const link = (name: string) => [{ node: name, type: 'main' as const, index: 0 }];
		const execution = await house.execute({
			...workflow,
			nodes: [...workflow.nodes, next('Good'), next('Failed'), read],
			connections: {
				...workflow.connections,
				[OCR]: { main: [link('Good'), link('Failed')] },
				Failed: { main: [link('Forwarded')] },
			},
		});
		expect(execution.status).toBe('success');
		expect(execution.json('Good')).toMatchObject([{ text: 'Good page', fileName: 'page-1.png' }]);
		// n8n itself adds the input item's own fields.
		expect(execution.json('Failed')).toEqual([
			expect.objectContaining({
				error: expect.stringContaining('page-2.png'),
				details: expect.objectContaining({
					errorCode: 'FILE_TYPE',
					fileName: 'page-2.png',
					whatToDo: expect.any(String),
				}),
			}),
		]);
		// The failed file came along, so that a further node can do something with it.
		expect(execution.json('Forwarded')).toMatchObject([{ data: 'only words' }]);
	});
});

describe('the schema preview', () => {
	it.each([
		{ operation: 'readText', fields: ['text', 'lineCount', 'averageConfidence', 'requestId'] },
		{ operation: 'readFields', fields: ['Date', 'Total'] },
		{ operation: 'readLines', fields: ['detectedText', 'confidence', 'polygon', 'itemPolygon'] },
		{ operation: 'readRaw', fields: ['response', 'TextDetections', 'RequestId', 'page'] },
	])('lists the fields of $operation before the first run', async ({ operation, fields }) => {
		const { page, open, openNode } = editor();
		const ocr = ocrNode(house.credential, { operation });
		const next = node('Next', 'n8n-nodes-base.set', 3.4);
		await open(await house.save(chain([startNode(), ocr, next])));
		await nodeOnCanvas(page, OCR).waitFor();
		const panel = (await openNode('Next')).getByTestId('ndv-input-panel');
		await panel.getByText('Usually outputs the following fields').waitFor();
		for (const field of fields) {
			await panel.getByText(field, { exact: true }).first().waitFor();
		}
		expect(await panel.innerText()).toContain('Preview');
	});
});
