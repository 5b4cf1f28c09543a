import { build, type Plugin } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryParts } from '../../tools/pdfs/libraryParts';

const folder = mkdtempSync(join(tmpdir(), 'library-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bundle = async (name: string, plugins: Plugin[]): Promise<string> => {
	const outfile = join(folder, name);
	await build({
		entryPoints: ['pdf/index.ts'],
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'cjs',
		logLevel: 'error',
		outfile,
		plugins,
	});
	return outfile;
};

/** Opens 300 files with a thousand names each that no other file has; gives what stays in the heap, in megabytes. */
const LEAK = `(async () => {
	const { openPdf } = require(process.argv[1]);
	const open = async (file) => {
		const fonts = Array.from({ length: 1000 }, (_, index) => '/Font' + file + 'x' + index + ' null').join(' ');
		const bytes = Buffer.from('%PDF-1.7\\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj ' +
			'2 0 obj << /Kids [3 0 R] >> endobj 3 0 obj << /Type /Page /Resources << /Font << ' + fonts + ' >> >> >> endobj');
		await (await openPdf(bytes, { largestPart: 0 })).part(1);
	};
	const used = async () => {
		for (let turn = 0; turn < 5; turn += 1) {
			global.gc();
			await new Promise(setImmediate);
		}
		return process.memoryUsage().heapUsed;
	};
	await open('first');
	const before = await used();
	for (let file = 0; file < 300; file += 1) await open(file);
	console.log(((await used()) - before) / 1048576);
})();`;
const leakOf = (file: string): number =>
	Number(execFileSync(process.execPath, ['--expose-gc', '-e', LEAK, file], { encoding: 'utf8' }));

test('the bundled library is less than half as large and forgets what it has read', async () => {
	const whole = await bundle('whole.js', []);
	const parts = await bundle('parts.js', [libraryParts]);
	expect(statSync(parts).size).toBeLessThan(statSync(whole).size / 2);
	expect(leakOf(whole)).toBeGreaterThan(30);
	expect(leakOf(parts)).toBeLessThan(3);
}, 60_000);
