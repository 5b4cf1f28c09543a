import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveFolder } from '../../n8n/beside/fileServer';
import { startUsualSandbox } from '../../n8n/beside/sandbox';
import { ROOT } from '../../n8n/cacheFolder';
import { signIn } from '../../n8n/client';
import { sandboxCredential } from '../../n8n/furnish/credential';
import { ensureN8n } from '../../n8n/install';
import { buildNode, copyNode } from '../../n8n/nodePackage';
import { startN8n } from '../../n8n/server';
import { openEditor } from '../../test/e2e/house/editor';
import { takePictures } from './takePictures';

const IMAGES = join(ROOT, 'docs', 'images');
const MOST_BYTES = 150 * 1024;

async function photograph(url: string, sandbox: string, scans: string, web: string) {
	const client = await signIn(url);
	const credential = await sandboxCredential(client, sandbox);
	const editor = await openEditor(url, client);
	const places = { scans, results: scans, web };
	try {
		return await takePictures({ editor, client, credential, url, places, folder: IMAGES });
	} finally {
		await editor.close();
	}
}

async function checkSizes(pictures: string[]): Promise<void> {
	for (const picture of pictures) {
		const { size } = await stat(picture);
		console.log(`${picture}: ${Math.round(size / 1024)} KB`);
		if (size > MOST_BYTES) throw new Error(`${picture} is over ${MOST_BYTES} bytes`);
	}
}

/** Makes the pictures of README and docs anew, from a real n8n with the built package and the sandbox's real OCR. */
async function main(): Promise<void> {
	const userFolder = await mkdtemp(join(tmpdir(), 'screenshots-'));
	await buildNode();
	await copyNode(userFolder);
	const scans = join(userFolder, 'scans');
	await cp(join(ROOT, 'examples', 'files'), scans, { recursive: true });
	await writeFile(join(scans, 'contract.docx'), 'PK\x03\x04[Content_Types].xml word/document.xml');
	const web = await serveFolder(scans);
	const sandbox = await startUsualSandbox();
	const n8n = await startN8n({ installation: await ensureN8n(), userFolder });
	try {
		await checkSizes(await photograph(n8n.url, sandbox.endpoint, scans, web.url));
	} finally {
		await n8n.stop();
		web.close();
		await sandbox.close();
		await rm(userFolder, { recursive: true });
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exit(1);
});
