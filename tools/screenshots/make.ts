import { mkdtemp, rm, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../../n8n/cacheFolder';
import { signIn } from '../../n8n/client';
import { sandboxCredential } from '../../n8n/furnish/credential';
import { ensureN8n } from '../../n8n/install';
import { buildNode, copyNode } from '../../n8n/nodePackage';
import { startN8n } from '../../n8n/server';
import { startUsualSandbox } from '../../n8n/beside/sandbox';
import { openEditor } from '../../test/e2e/house/editor';
import { serveFiles } from '../../test/e2e/house/fileServer';
import { takePictures } from './takePictures';

const IMAGES = join(ROOT, 'docs', 'images');
const MOST_BYTES = 150 * 1024;

const example = (name: string) => readFileSync(join(ROOT, 'examples', 'files', name));

/** Makes the README's pictures anew, from a real n8n with the built package and the sandbox's real OCR. */
async function main(): Promise<void> {
	const userFolder = await mkdtemp(join(tmpdir(), 'screenshots-'));
	await buildNode();
	await copyNode(userFolder);
	const files = await serveFiles({
		'invoice.png': example('invoice.png'),
		'contract.docx': Buffer.from('PK\x03\x04[Content_Types].xml word/document.xml', 'latin1'),
	});
	const sandbox = await startUsualSandbox();
	const n8n = await startN8n({ installation: await ensureN8n(), userFolder });
	const client = await signIn(n8n.url);
	const credential = await sandboxCredential(client, sandbox.endpoint);
	const editor = await openEditor(n8n.url, client);
	const pictures = await takePictures({
		editor,
		client,
		credential,
		files: files.url,
		folder: IMAGES,
	});
	await editor.close();
	await n8n.stop();
	await Promise.all([sandbox.close(), files.close()]);
	await rm(userFolder, { recursive: true });
	for (const picture of pictures) {
		const { size } = await stat(picture);
		console.log(`${picture}: ${Math.round(size / 1024)} KB`);
		if (size > MOST_BYTES) throw new Error(`${picture} is over ${MOST_BYTES} bytes`);
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exit(1);
});
