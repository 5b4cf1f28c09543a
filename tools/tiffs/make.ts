/**
 * Makes test/fixtures/tiffs: `npx tsx tools/tiffs/make.ts`. Needs the Debian packages ghostscript, graphicsmagick,
 * imagemagick, libtiff-tools and python3-pil. The tests need none of them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byGhostscript, byImageMagick, byLibtiff, byOthers } from './makers';
import { pageOf } from './picture';

const FOLDER = 'test/fixtures/tiffs';

const main = (): void => {
	const files = { ...byImageMagick(), ...byLibtiff(), ...byGhostscript(), ...byOthers() };
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	for (const page of [1, 2, 3]) writeFileSync(join(FOLDER, `page${page}.png`), pageOf(page));
	for (const [name, content] of Object.entries(files)) {
		writeFileSync(join(FOLDER, `${name}.tif`), content);
	}
	const size = Object.values(files).reduce((sum, { length }) => sum + length, 0);
	console.log(`${Object.keys(files).length} files, ${Math.round(size / 1024)} KB in ${FOLDER}`);
};

main();
