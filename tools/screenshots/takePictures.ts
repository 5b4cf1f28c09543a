import { join } from 'node:path';
import type { Locator } from 'playwright-core';

import type { Client } from '../../n8n/client';
import type { Editor } from '../../test/e2e/house/editor';
import { saveMailRecipe } from '../../test/e2e/house/mailRecipe';
import {
	chain,
	node,
	OCR,
	ocrNode,
	startNode,
	type CredentialRef,
} from '../../test/e2e/house/workflow';
import { around } from './around';

export interface Studio {
	editor: Editor;
	client: Client;
	credential: CredentialRef;
	/** Where the example files are, without a slash at the end. */
	files: string;
	/** Where the pictures go. */
	folder: string;
}

const MAIL = { port: 143, user: 'inbox', password: 'example' };
const MARGIN = 32;
const SIZE = { width: 1440, height: 860 };
/** All fields of the credential fit into it. */
const TALL = { width: 1440, height: 1400 };
/**
 * Hides what is about n8n rather than about the node; shows all of the credential; and a panel's corner, behind
 * which another panel would be seen.
 */
const STYLE = `
	.el-notification, [data-test-id="node-feature-request"],
	[data-test-id^="execute-workflow-button"] { display: none !important; }
	[data-test-id="editCredential-modal"] { height: 1030px !important; max-height: none !important; }
	:has(> [data-test-id="output-panel"]), [data-test-id="ndv"] > div { border-radius: 0 !important; }
`;

/**
 * Takes the README's pictures.
 * @returns their paths
 */
export async function takePictures(studio: Studio): Promise<string[]> {
	const { editor, client, credential, files, folder } = studio;
	const { page } = editor;
	const taken: string[] = [];

	const take = async (name: string, what: Locator, margin = 0) => {
		await page.mouse.move(0, 0);
		const path = join(folder, `${name}.png`);
		await page.addStyleTag({ content: STYLE });
		const clip = await around(what, margin);
		await page.screenshot({ path, clip, animations: 'disabled', caret: 'hide' });
		taken.push(path);
	};

	/** Opens the node behind one that downloads the file. */
	const openOn = async (file: string) => {
		const workflow = chain([
			startNode(),
			node('Download', 'n8n-nodes-base.httpRequest', 4.2, {
				url: `${files}/${file}`,
				options: { response: { response: { responseFormat: 'file' } } },
			}),
			ocrNode(credential, {
				operation: 'readRows',
				tables: 'largest',
				options: { minConfidence: 60 },
			}),
		]);
		const { id } = await client.call<{ id: string }>('POST', '/workflows', workflow);
		await editor.open(id);
		return await editor.openNode(OCR);
	};

	await page.setViewportSize(SIZE);
	const recipe = await saveMailRecipe(client, credential, MAIL);
	await editor.open(recipe.id);
	await page.getByTestId('zoom-to-fit').click();
	await take('workflow', page.locator('.vue-flow__node'), MARGIN);

	const panel = await openOn('invoice.png');
	const output = panel.getByTestId('output-panel');
	await panel.getByTestId('node-execute-button').click();
	await output.getByText('Quick clamp').first().waitFor();
	await take('rows', panel.getByTestId('node-parameters').or(output));

	await page.setViewportSize(TALL);
	await panel.getByTestId('credential-edit-button').click();
	const dialog = page.getByTestId('editCredential-modal');
	await dialog.getByText('Connection tested successfully').waitFor();
	await dialog.getByText('Retry').waitFor();
	await take('credential', dialog);

	await page.setViewportSize(SIZE);
	const failing = await openOn('contract.docx');
	await failing.getByTestId('node-execute-button').click();
	await failing.getByTestId('node-error-description').waitFor();
	await take(
		'error',
		failing.getByTestId('node-parameters').or(failing.getByTestId('output-panel')),
	);
	return taken;
}
