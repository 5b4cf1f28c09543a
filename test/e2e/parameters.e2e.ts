import type { Locator } from 'playwright-core';

import { useHouse } from './house';
import { choose, parameter, useEditor } from './house/editor';
import { chain, OCR, ocrNode, startNode } from './house/workflow';

const TESTS = 10;

const house = useHouse();
const editor = useEditor(house);

/** Each test has a node that nobody has touched, all of them on one canvas. */
const untouched = Array.from({ length: TESTS }, (_, index) => `${OCR} ${index}`);

let panel: Locator;

beforeAll(async () => {
	const nodes = untouched.map((name) => ({ ...ocrNode(house.credential), name }));
	await editor().open(await house.save(chain([startNode(), ...nodes])));
});

beforeEach(async () => {
	panel = await editor().openNode(untouched.pop() ?? '');
	await parameter(panel, 'inputType').waitFor();
});

afterEach(async () => await editor().closeNode());

/** The node's own parameters on show, the sets of options aside. */
async function shown(): Promise<string[]> {
	const inputs = panel.getByTestId('node-parameters').locator('[data-test-id^="parameter-input-"]');
	const visible = await inputs.filter({ visible: true }).all();
	const ids = await Promise.all(
		visible.map(async (input) => (await input.getAttribute('data-test-id')) ?? ''),
	);
	return ids.map((id) => id.replace('parameter-input-', '')).filter((name) => name !== 'field');
}

async function optionsOffered(): Promise<string[]> {
	await panel.getByTestId('collection-parameter-add').click();
	const options = editor()
		.page.locator('[data-test-id^="collection-parameter-option"]')
		.filter({ visible: true });
	await options.first().waitFor();
	return (await options.allInnerTexts()).map((text) => text.trim());
}

describe('the parameters on show', () => {
	it.each([
		{ choice: 'Files that an earlier node', name: 'binaryPropertyName' },
		{ choice: 'The address of an image or PDF', name: 'imageUrl' },
		{ choice: 'The file as text', name: 'imageBase64' },
	])('have $name for the input type "$choice"', async ({ choice, name }) => {
		await choose(panel, 'inputType', choice);
		await parameter(panel, name).waitFor();
		expect(await shown()).toEqual([
			...['operation', 'inputType', name, 'isPdf', 'pdfPages', 'configId'],
			...['enableDetectText', 'enableDetectSplit', 'output'],
		]);
	});

	it('have no page list where PDFs are switched off', async () => {
		await choose(panel, 'isPdf', 'Images only');
		await parameter(panel, 'pdfPages').waitFor({ state: 'hidden' });
		expect(await shown()).not.toContain('pdfPages');
	});

	it('have no splitting for the multilingual model', async () => {
		await choose(panel, 'configId', 'Multilingual');
		await parameter(panel, 'enableDetectSplit').waitFor({ state: 'hidden' });
		expect(await shown()).toContain('enableDetectText');
	});
});

describe('the options on offer', () => {
	const ONLY_ROWS = ['Escape Formulas', 'Header Row', 'Include Source', 'Tables'];
	const ONLY_TEXT = ['Review Below', 'Text Layout'];

	it.each([
		{
			output: 'Text',
			choice: 'One item for each file',
			has: [...ONLY_TEXT, 'Min Confidence'],
			lacks: ONLY_ROWS,
		},
		{
			output: 'Table Rows',
			choice: 'One item for each row',
			has: [...ONLY_ROWS, 'Min Confidence'],
			lacks: ONLY_TEXT,
		},
		{
			output: 'Lines',
			choice: 'One item for each line',
			has: ['Min Confidence'],
			lacks: [...ONLY_ROWS, ...ONLY_TEXT],
		},
		{
			output: 'Raw Response',
			choice: 'One item for each page',
			has: ['Timeout'],
			lacks: [...ONLY_ROWS, ...ONLY_TEXT, 'Min Confidence'],
		},
	])('fit the output "$output"', async ({ choice, has, lacks }) => {
		await choose(panel, 'output', choice);
		const offered = await optionsOffered();
		expect(offered).toEqual(expect.arrayContaining(has));
		expect(offered.filter((name) => lacks.includes(name))).toEqual([]);
	});

	it('have Download URL for the input type URL only', async () => {
		expect(await optionsOffered()).not.toContain('Download URL');
		await editor().page.keyboard.press('Escape');
		await choose(panel, 'inputType', 'The address of an image or PDF');
		await parameter(panel, 'imageUrl').waitFor();
		expect(await optionsOffered()).toContain('Download URL');
	});
});
