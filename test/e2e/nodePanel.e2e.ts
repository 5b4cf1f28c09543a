import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';

import { BROWSER_ID } from '../../n8n/client';
import { OPERATIONS } from '../../nodes/TencentCloudOcr/operations';
import { useHouse } from './house';
import { nodeOnCanvas, useEditor } from './house/editor';
import { chain, OCR, OCR_TYPE, ocrNode, startNode } from './house/workflow';

const house = useHouse();
const editor = useEditor(house);

let workflowId: string;

beforeAll(async () => {
	workflowId = await house.save(chain([startNode(), ocrNode(house.credential)]));
});

describe('the node panel', () => {
	beforeAll(async () => {
		await editor().open(workflowId);
		await editor().page.getByTestId('node-creator-plus-button').click();
	});

	it.each([
		'ocr',
		'tencent',
		'invoice',
		'receipt',
		'scan',
		'extract text',
		'read pdf',
		'text from image',
	])('finds the node by "%s"', async (word) => {
		const search = editor().page.getByTestId('node-creator-search-bar');
		const creator = editor().page.getByTestId('node-creator');
		await search.fill('nothing has this name');
		const found = creator.getByText(OCR, { exact: true });
		await found.waitFor({ state: 'detached' });
		await search.fill(word);
		await found.first().waitFor();
		expect(await found.count()).toBe(1);
	});
});

describe('the actions of the node', () => {
	it('are its operations, in their order', async () => {
		const { page, open } = editor();
		await open(workflowId);
		await page.getByTestId('node-creator-plus-button').click();
		await page.getByTestId('node-creator-search-bar').fill('tencent');
		const creator = page.getByTestId('node-creator');
		await creator.getByText(OCR, { exact: true }).first().click();
		const actions = Object.values(OPERATIONS).map(({ action }) => action);
		// The list slides in, and is drawn anew when it is there.
		for (const action of actions) await creator.getByText(action, { exact: true }).waitFor();
		const texts = (await creator.innerText()).split('\n').map((text) => text.trim());
		expect(texts.filter((text) => actions.includes(text))).toEqual(actions);
	});
});

describe('the icon', () => {
	it.each([
		{ theme: 'light', file: 'tencentCloudOcr.svg' },
		{ theme: 'dark', file: 'tencentCloudOcr.dark.svg' },
	])('is drawn in the $theme theme', async ({ theme, file }) => {
		const { page, open } = editor();
		await page.goto(house.url);
		await page.evaluate(`localStorage.setItem('N8N_THEME', ${JSON.stringify(theme)})`);
		await open(workflowId);
		const image = nodeOnCanvas(page, OCR).locator('img');
		await image.waitFor();
		await page.waitForFunction('[...document.images].every(({ complete }) => complete)');
		expect(await image.getAttribute('src')).toMatch(new RegExp(`/${file}$`));
		expect(
			await image.evaluate((element) => Number(Reflect.get(element, 'naturalWidth'))),
		).toBeGreaterThan(0);
	});
});

/** Names of Tencent Cloud's own that descriptions may use. */
const API_NAMES = new Set([
	...['ConfigID', 'EnableDetectSplit', 'EnableDetectText', 'GeneralAccurateOCR', 'ImageBase64'],
	...['ImageUrl', 'IsPdf', 'IsWords', 'MulOCR', 'PdfPageNumber', 'RequestId', 'WordsType'],
	...['LLMs', 'PDFs', 'URLs'],
]);

/** Every property, those inside collections too. */
const withNested = (properties: INodeProperties[]): INodeProperties[] =>
	properties.flatMap((property) => [
		property,
		...withNested(
			property.type === 'collection'
				? (property.options ?? []).filter((option): option is INodeProperties => 'type' in option)
				: [],
		),
	]);

const choices = ({ type, options }: INodeProperties) =>
	type === 'options' ? (options ?? []).filter((option) => 'value' in option) : [];

describe('the descriptions that the editor shows', () => {
	it('name parameters and API fields as these are spelled', async () => {
		const response = await editor().page.request.get(`${house.url}/types/nodes.json`, {
			headers: { 'browser-id': BROWSER_ID },
		});
		const types: INodeTypeDescription[] = await response.json();
		const all = types
			.filter(({ name }) => name.startsWith(OCR_TYPE))
			.flatMap(({ properties }) => withNested(properties));
		const displayNames = new Set(all.map(({ displayName }) => displayName));
		const texts = all.flatMap((property) => [
			property.description ?? '',
			property.hint ?? '',
			...choices(property).map(({ description }) => description ?? ''),
		]);
		expect(texts.filter(Boolean).length).toBeGreaterThan(40);
		const mixedCase = texts.flatMap(
			(text) => text.match(/\b[A-Z]+[a-z]+[A-Z]\w*|\b[A-Z]{2,}[a-z]\w*/g) ?? [],
		);
		expect(mixedCase.filter((word) => !API_NAMES.has(word))).toEqual([]);
		const referred = texts.flatMap((text) =>
			[...text.matchAll(/Options > ((?:[A-Z]\w*)(?: [A-Z]\w*)*)/g)].map(([, name = '']) => name),
		);
		expect(referred.filter((name) => !displayNames.has(name))).toEqual([]);
	});
});
