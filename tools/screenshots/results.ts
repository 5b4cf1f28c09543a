import type { INodeExecutionData } from 'n8n-workflow';

import { chain, node, OCR, ocrNode, startNode } from '../../test/e2e/house/workflow';
import { executeWorkflow } from '../../test/e2e/house';
import { cellsOf } from '../../test/e2e/house/cells';
import { download } from '../../test/e2e/house/download';
import type { Finished } from '../../test/e2e/house/execution';
import { cameraFor } from './camera';
import { drawingPage, mailPage, sheetPage } from './pages';
import type { Studio } from './takePictures';

const SIZE = { width: 1000, height: 760 };

async function takePage({ editor, folder }: Studio, name: string, content: string, of: string) {
	const page = await editor.page.context().newPage();
	await page.setViewportSize(SIZE);
	await page.setContent(content);
	const path = await cameraFor(page, folder)(name, page.locator(of));
	await page.close();
	return path;
}

const fileOf = async (studio: Studio, execution: Finished, of: string, field: string) => {
	if (execution.error) throw execution.error;
	return await download(studio, execution.outputs(of)[0]?.[0]?.binary?.[field]);
};

/** The mail that begins a workflow. */
export const takeMail = async (studio: Studio, { json, binary = {} }: INodeExecutionData) =>
	await takePage(studio, 'mail', mailPage(json, Object.values(binary)), 'main');

/** The spreadsheet that the saved recipe makes, cell for cell. */
export async function takeSheet(studio: Studio, recipe: string, trigger: string): Promise<string> {
	const execution = await executeWorkflow(studio.client, recipe, trigger);
	const file = await fileOf(studio, execution, 'Make a spreadsheet', 'data');
	return await takePage(studio, 'sheet', sheetPage(cellsOf(file)), 'table');
}

/** What Visual Report draws of the invoice. */
export async function takeReport(studio: Studio): Promise<string> {
	const { client, credential, places } = studio;
	const workflow = chain([
		startNode(),
		node('Download', 'n8n-nodes-base.httpRequest', 4.2, {
			url: `${places.web}/invoice.png`,
			options: { response: { response: { responseFormat: 'file' } } },
		}),
		ocrNode(credential, { operation: 'readText', options: { visualReport: true } }),
	]);
	const { id } = await client.call<{ id: string }>('POST', '/workflows', workflow);
	const svg = await fileOf(studio, await executeWorkflow(client, id), OCR, 'report');
	return await takePage(studio, 'report', drawingPage(svg.toString()), 'main');
}
