import type { Locator } from 'playwright-core';

import { useHouse } from './house';
import { choose, parameter, useEditor } from './house/editor';
import { chain, OCR, ocrNode, startNode } from './house/workflow';

const TESTS = 13;

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

/** The entries of the list of options that are not set yet. */
async function openOptions(): Promise<Locator> {
	await panel.getByTestId('collection-parameter-add').click();
	const options = editor()
		.page.locator('[data-test-id^="collection-parameter-option"]')
		.filter({ visible: true });
	await options.first().waitFor();
	return options;
}

const optionsOffered = async (): Promise<string[]> =>
	(await (await openOptions()).allInnerTexts()).map((text) => text.trim());

async function addOption(name: string): Promise<void> {
	await (await openOptions()).filter({ hasText: name }).first().click();
}

describe('the parameters on show', () => {
	it.each([
		{ choice: 'Files that an earlier node', name: 'binaryPropertyName' },
		{ choice: 'The address of an image or PDF', name: 'imageUrl' },
		{ choice: 'The file as text', name: 'imageBase64' },
	])('have $name for the input type "$choice"', async ({ choice, name }) => {
		await choose(panel, 'inputType', choice);
		await parameter(panel, name).waitFor();
		const expected = ['operation', 'inputType', name, 'textLayout', 'pdfPages', 'configId'];
		expect(await shown()).toEqual(expected);
	});

	it.each([
		{ choice: 'One item for each row', own: ['tables'] },
		{ choice: 'One item for each line', own: [] },
		{ choice: 'One item for each image or PDF page', own: [] },
	])('have $own for "$choice"', async ({ choice, own }) => {
		await choose(panel, 'operation', choice);
		await parameter(panel, 'textLayout').waitFor({ state: 'hidden' });
		const input = ['operation', 'inputType', 'binaryPropertyName'];
		expect(await shown()).toEqual([...input, ...own, 'pdfPages', 'configId']);
	});

	it('have no page list where PDFs are switched off', async () => {
		await addOption('Is PDF');
		await choose(panel, 'isPdf', 'Images only');
		await parameter(panel, 'pdfPages').waitFor({ state: 'hidden' });
		expect(await shown()).not.toContain('pdfPages');
	});
});

describe('the options on offer', () => {
	const ONLY_ROWS = ['Escape Formulas', 'Header Row', 'Include Source'];
	const ONLY_TEXT = ['One Item Per', 'Review Below'];

	it.each([
		{
			choice: 'with its whole text',
			has: [...ONLY_TEXT, 'Min Confidence'],
			lacks: ONLY_ROWS,
		},
		{
			choice: 'One item for each row',
			has: [...ONLY_ROWS, 'Min Confidence'],
			lacks: ONLY_TEXT,
		},
		{
			choice: 'One item for each line',
			has: ['Min Confidence'],
			lacks: [...ONLY_ROWS, ...ONLY_TEXT],
		},
		{
			choice: 'One item for each image or PDF page',
			has: ['Timeout'],
			lacks: [...ONLY_ROWS, ...ONLY_TEXT, 'Min Confidence'],
		},
	])('fit the operation "$choice"', async ({ choice, has, lacks }) => {
		await choose(panel, 'operation', choice);
		const offered = await optionsOffered();
		expect(offered).toEqual(expect.arrayContaining(has));
		expect(offered.filter((name) => lacks.includes(name))).toEqual([]);
	});

	it('have no splitting and nothing of the China site for other languages', async () => {
		await choose(panel, 'configId', 'Languages other than');
		const offered = await optionsOffered();
		expect(offered).toContain('Enable Detect Text');
		expect(offered).not.toContain('Enable Detect Split');
		expect(offered.filter((name) => name.includes('China'))).toEqual([]);
	});

	it('have Download URL for the input type URL only', async () => {
		expect(await optionsOffered()).not.toContain('Download URL');
		await editor().page.keyboard.press('Escape');
		await choose(panel, 'inputType', 'The address of an image or PDF');
		await parameter(panel, 'imageUrl').waitFor();
		expect(await optionsOffered()).toContain('Download URL');
	});
});
