import { selectors, type BrowserContext, type Locator, type Page } from 'playwright-core';

import { launchBrowser } from '../../../tools/browser';
import { BROWSER_ID, type Client } from '../../../n8n/client';
import type { House } from '.';

const SIZE = { width: 1440, height: 900 };
/** Milliseconds; a busy machine takes its time over the editor's first page. */
const TIMEOUT = 120_000;

export interface Editor {
	page: Page;
	/** Opens a saved workflow. */
	open(workflowId: string): Promise<void>;
	/** Opens a node's panel on the open workflow. */
	openNode(name: string): Promise<Locator>;
	/** Closes the node's panel. */
	closeNode(): Promise<void>;
	close(): Promise<void>;
}

async function signedIn(context: BrowserContext, url: string, { cookie }: Client): Promise<void> {
	await context.addCookies([{ ...cookie, url }]);
	// n8n ties the cookie to the browser that has signed in.
	await context.addInitScript(
		`localStorage.setItem('n8n-browserId', ${JSON.stringify(BROWSER_ID)})`,
	);
}

/** n8n's editor in a real browser, signed in as the owner. */
export async function openEditor(url: string, client: Client): Promise<Editor> {
	selectors.setTestIdAttribute('data-test-id');
	const browser = await launchBrowser();
	const context = await browser.newContext({ viewport: SIZE });
	context.setDefaultTimeout(TIMEOUT);
	await signedIn(context, url, client);
	const page = await context.newPage();
	return {
		page,
		open: async (workflowId) => {
			await page.goto(`${url}/workflow/${workflowId}`);
			await page.getByTestId('canvas-node').first().waitFor();
		},
		openNode: async (name) => {
			await nodeOnCanvas(page, name).dblclick();
			const panel = page.getByTestId('ndv');
			await panel.waitFor();
			return panel;
		},
		closeNode: async () => {
			await page.getByTestId('ndv-close-button').click();
			await page.getByTestId('ndv').waitFor({ state: 'hidden' });
		},
		close: async () => await browser.close(),
	};
}

export const nodeOnCanvas = (page: Page, name: string): Locator =>
	page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);

/** A parameter of the open node or credential. */
export const parameter = (scope: Locator, name: string): Locator =>
	scope.getByTestId(`parameter-input-${name}`);

/** Chooses an entry of a parameter's drop-down list. */
export async function choose(scope: Locator, name: string, option: string): Promise<void> {
	await parameter(scope, name).click();
	await scope
		.page()
		.getByTestId('parameter-input-item')
		.filter({ hasText: option, visible: true })
		.first()
		.click();
}

export async function fill(scope: Locator, name: string, value: string): Promise<void> {
	await parameter(scope, name).locator('input, textarea').first().fill(value);
}

/** An editor for all tests of a file, in the n8n of this house. */
export function useEditor(house: Pick<House, 'url' | 'client'>): () => Editor {
	let opened: Editor | undefined;

	beforeAll(async () => {
		opened = await openEditor(house.url, house.client);
	});

	afterAll(async () => await opened?.close());

	return () => {
		if (!opened) throw new Error('The editor is not open yet');
		return opened;
	};
}
