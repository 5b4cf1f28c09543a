const { existsSync } = require('node:fs');
const { cp, readdir, rm, writeFile } = require('node:fs/promises');
const { dest, parallel, series, src } = require('gulp');
const esbuild = require('esbuild');
const { libraryParts } = require('./tools/build/libraryParts');
const { licensesOf } = require('./tools/build/licenses');

const OUT = 'dist';
const NODE = 'nodes/TencentCloudOcr';
/** n8n's rules allow no import() that stays one: it becomes a require that runs when it is reached. */
const shared = {
	platform: 'node',
	target: 'node20',
	format: 'cjs',
	outdir: OUT,
	outbase: '.',
	supported: { 'dynamic-import': false },
};

const previewOf = (operation) => `${NODE}/operations/${operation}/schema.json`;

const clean = () => rm(OUT, { recursive: true, force: true });

/** One JavaScript file for each TypeScript file that ships; types are checked by `npm run typecheck`. */
const compile = () =>
	esbuild.build({
		...shared,
		entryPoints: ['nodes', 'credentials', 'tencent', 'pdf', 'layout'].map(
			(room) => `${room}/**/*.ts`,
		),
	});

/**
 * The one file that imports packages gets them inside, for the published package has no dependencies.
 * What n8n forbids is taken out: globals, the library's warnings, and a worker of fflate's for Node.
 */
const bundle = async () => {
	const { metafile } = await esbuild.build({
		...shared,
		entryPoints: ['pdf/library.ts'],
		inject: ['tools/build/globals.ts'],
		alias: { fflate: 'fflate/browser' },
		plugins: [libraryParts],
		drop: ['console'],
		bundle: true,
		minify: true,
		allowOverwrite: true,
		metafile: true,
	});
	await writeFile(`${OUT}/pdf/LICENSES.txt`, await licensesOf(metafile));
};

/** What n8n reads beside the code: icons and the codex. */
const assets = () => src(`${NODE}/*.{svg,json}`, { base: '.', encoding: false }).pipe(dest(OUT));

/** n8n's editor looks for the schema of an output under the operation's name. */
const schemas = async () => {
	const operations = await readdir(`${NODE}/operations`);
	const previewed = operations.filter((name) => existsSync(previewOf(name)));
	for (const name of previewed) {
		await cp(previewOf(name), `${OUT}/${NODE}/__schema__/v1.0.0/${name}.json`);
	}
};

exports.build = series(clean, parallel(series(compile, bundle), assets, schemas));
