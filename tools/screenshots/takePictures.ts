import type { Client } from '../../n8n/client';
import { readyRecipe } from '../../n8n/furnish/recipes';
import type { CredentialRef } from '../../n8n/furnish/credential';
import type { Places } from '../../n8n/furnish/setUp';
import type { Editor } from '../../test/e2e/house/editor';
import { saveMailRecipe } from '../../test/e2e/house/mailRecipe';
import { chain, node, OCR, ocrNode, startNode } from '../../test/e2e/house/workflow';
import { cameraFor } from './camera';
import { takeMail, takeReport, takeSheet } from './results';

export interface Studio {
	editor: Editor;
	client: Client;
	/** Of n8n, without a slash at its end. */
	url: string;
	credential: CredentialRef;
	places: Places;
	/** Where the pictures go. */
	folder: string;
}

const MAIL_RECIPE = 'mail-attachments-to-spreadsheet.json';
const MAIL = 'When a mail arrives';
/** Nobody asks it. */
const MAILBOX = { port: 143, user: 'inbox', password: 'example' };
const MARGIN = 32;
const SIZE = { width: 1440, height: 860 };
/** All fields of the credential fit into it. */
const TALL = { width: 1440, height: 1400 };

/**
 * Takes the pictures of README and docs.
 * @returns their paths
 */
export async function takePictures(studio: Studio): Promise<string[]> {
	const { editor, client, credential, places, folder } = studio;
	const { page } = editor;
	const taken: string[] = [];
	const camera = cameraFor(page, folder);
	const take = async (...args: Parameters<typeof camera>) => taken.push(await camera(...args));

	const save = async (workflow: object) =>
		(await client.call<{ id: string }>('POST', '/workflows', workflow)).id;

	/** Opens the node behind one that downloads the file. */
	const openOn = async (file: string) => {
		const workflow = chain([
			startNode(),
			node('Download', 'n8n-nodes-base.httpRequest', 4.2, {
				url: `${places.web}/${file}`,
				options: { response: { response: { responseFormat: 'file' } } },
			}),
			ocrNode(credential, {
				operation: 'readRows',
				tables: 'largest',
				options: { minConfidence: 60 },
			}),
		]);
		await editor.open(await save(workflow));
		return await editor.openNode(OCR);
	};

	await page.setViewportSize(SIZE);
	await editor.open((await saveMailRecipe(client, credential, MAILBOX)).id);
	await page.getByTestId('zoom-to-fit').click();
	await take('workflow', page.locator('.vue-flow__node'), MARGIN);

	const recipe = await readyRecipe(MAIL_RECIPE, credential, places);
	const [mail] = recipe.pinData[MAIL] ?? [];
	if (!mail) throw new Error('The recipe has no example mail');
	taken.push(await takeMail(studio, mail), await takeSheet(studio, await save(recipe), MAIL));
	taken.push(await takeReport(studio));

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
