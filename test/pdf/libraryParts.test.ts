import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Opens 200 files in the built package, of which no two share a word; gives what stays in the heap, in megabytes. */
const LEAK = `(async () => {
	const { openPdf } = require(process.argv[1]);
	const make = new Function('file', 'return ' + process.argv[2]);
	const open = async (file) => {
		const bytes = Buffer.from('%PDF-1.7\\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj ' +
			'2 0 obj << /Kids [3 0 R] >> endobj 3 0 obj << /Type /Page /Resources << ' + make(file) + ' >> >> endobj', 'latin1');
		const opened = await openPdf(bytes, { largestPart: 0 });
		await opened.part(1);
	};
	const used = async () => {
		for (let turn = 0; turn < 5; turn += 1) {
			global.gc();
			await new Promise(setImmediate);
		}
		return process.memoryUsage().heapUsed;
	};
	await open(0);
	const before = await used();
	for (let file = 1; file <= 200; file += 1) await open(file);
	console.log(((await used()) - before) / 1048576);
})();`;
const BUILT = join(__dirname, '../../dist/pdf');
const leakOf = (resources: string): number =>
	Number(
		execFileSync(process.execPath, ['--expose-gc', '-e', LEAK, BUILT, resources], {
			encoding: 'utf8',
		}),
	);
const thousand = (entry: string) =>
	`Array.from({ length: 1000 }, (_, index) => ${entry}).join(' ')`;

/** As its authors ship it, the library keeps 26, 71 and 29 MB of them. */
test.each([
	['names', `'/Font << ' + ${thousand(`'/Font' + file + 'x' + index + ' null'`)} + ' >>'`],
	[
		'long names in a strange script',
		`'/Font << ' + ${thousand(`'/Font' + file + 'x' + index + '\\u00e9'.repeat(60) + ' null'`)} + ' >>'`,
	],
	['references', `'/Font [ ' + ${thousand(`(file * 1000 + index) + ' 1 R'`)} + ' ]'`],
])(
	'the built package forgets the %s of files that it has read',
	(_, resources) => {
		expect(leakOf(resources)).toBeLessThan(3);
	},
	60_000,
);
