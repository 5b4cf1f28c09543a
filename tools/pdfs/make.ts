/**
 * Makes test/fixtures/pdfs: `npx tsx tools/pdfs/make.ts`. Needs the Debian packages chromium, ghostscript, img2pdf,
 * libreoffice-writer-nogui, mupdf-tools, poppler-utils and qpdf. The tests need none of them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { damagedFrom, hardTrees, updated } from './damaged';
import { forms } from './forms';
import {
	fromChromium,
	fromGhostscript,
	fromImg2pdf,
	fromLibreOffice,
	fromQpdf,
	joined,
} from './producers';
import { qpdf } from './programs';
import { annotations, borrowedResources, hiddenLayer, inherited, sharedResources } from './shown';

const FOLDER = 'test/fixtures/pdfs';

const main = async (): Promise<void> => {
	const chromium = await fromChromium();
	const libreOffice = fromLibreOffice();
	const scan = fromImg2pdf(12);
	const plain = qpdf(libreOffice, '--object-streams=disable');
	const filled = await forms();
	const files: Record<string, Buffer> = {
		chromium,
		libreoffice: libreOffice,
		ghostscript: fromGhostscript(chromium),
		'img2pdf-scan': scan,
		'poppler-joined': joined('pdfunite', libreOffice, fromImg2pdf(1)),
		'mupdf-joined': joined('mutool', libreOffice, fromImg2pdf(1)),
		...fromQpdf(plain),
		...filled,
		'shared-resources': sharedResources(),
		'borrowed-resources': borrowedResources(),
		'hidden-layer': hiddenLayer(),
		annotations: annotations(),
		inherited: inherited(),
		updated: updated(),
		...damagedFrom(plain, scan, sharedResources()),
		...hardTrees(),
	};
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	for (const [name, content] of Object.entries(files)) {
		writeFileSync(join(FOLDER, `${name}.pdf`), content);
	}
	const size = Object.values(files).reduce((sum, { length }) => sum + length, 0);
	console.log(`${Object.keys(files).length} files, ${Math.round(size / 1024)} KB in ${FOLDER}`);
};

void main();
