const { rm } = require('node:fs/promises');
const { dest, parallel, series, src } = require('gulp');
const esbuild = require('esbuild');

const OUT = 'dist';
const target = { platform: 'node', target: 'node20', format: 'cjs', outdir: OUT, outbase: '.' };

const clean = () => rm(OUT, { recursive: true, force: true });

/** One JavaScript file for each TypeScript file that ships; types are checked by `npm run typecheck`. */
const compile = () =>
	esbuild.build({
		...target,
		entryPoints: ['nodes/**/*.ts', 'credentials/**/*.ts', 'tencent/**/*.ts'],
		supported: { 'dynamic-import': false },
	});

/** What n8n reads beside the code: icons, the codex, output schemas. */
const assets = () =>
	src(['nodes/**/*.{svg,json}', 'credentials/**/*.svg'], { base: '.', encoding: false }).pipe(
		dest(OUT),
	);

exports.build = series(clean, parallel(compile, assets));
