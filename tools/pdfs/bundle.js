const { readFile, readdir, writeFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const esbuild = require('esbuild');

/** What pages are neither read nor written with: fonts, other pictures, drawing, form filling, markup. */
const UNUSED = [
	/@cantoo\/pdf-lib\/es\/packages\//,
	/@cantoo\/pdf-lib\/es\/api\/(form|pdfa|extraction|text)\//,
	/@cantoo\/pdf-lib\/es\/api\/(colors|svg|svgPath|PDFSvg|operations)\.js$/,
	/^(culori|html-entities|node-html-better-parser)$/,
];
/** The names of the fonts are read when the library loads. */
const NOTHING = 'exports.FontNames = {};';

/**
 * The library keeps each name and reference it has ever met, for they are compared by identity. A process that reads
 * strangers' files for weeks must be able to forget them: this pool holds on to nothing that nobody else holds.
 */
const POOL = 'const pool = new Map();';
const WEAK_POOL = `const held = new Map();
const forgotten = new FinalizationRegistry((key) => {
	if (held.get(key)?.deref() === undefined) held.delete(key);
});
const pool = {
	get: (key) => held.get(key)?.deref(),
	set: (key, value) => {
		held.set(key, new WeakRef(value));
		forgotten.register(value, key);
	},
};`;

const libraryParts = {
	name: 'library-parts',
	setup(build) {
		build.onResolve({ filter: /./ }, ({ path, importer }) => {
			const target = path.startsWith('.') ? join(dirname(importer), path) : path;
			return UNUSED.some((pattern) => pattern.test(target)) ? { path, namespace: 'unused' } : null;
		});
		build.onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: NOTHING }));
		build.onLoad({ filter: /pdf-lib\/es\/core\/objects\/PDF(Name|Ref)\.js$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			if (!source.includes(POOL)) throw new Error(`no pool in ${path}`);
			return { contents: source.replace(POOL, WEAK_POOL) };
		});
	},
};

/** The licences of the packages that went into the bundle, which ask to be kept with it. */
const licencesOf = async (inputs) => {
	const packages = Object.keys(inputs).map(
		(path) => /node_modules\/(@[^/]+\/[^/]+|[^@/][^/]*)\//.exec(path)?.[1],
	);
	const names = [...new Set(packages.filter((name) => name !== undefined))].sort();
	const texts = names.map(async (name) => {
		const folder = join('node_modules', name);
		const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
		if (file === undefined) throw new Error(`no licence in ${folder}`);
		return `${name}\n\n${await readFile(join(folder, file), 'utf8')}`;
	});
	return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`);
};

/**
 * Bundles the PDF library into `<folder>/library.js`, with the packages' licences beside it. What n8n forbids to
 * community nodes is taken out: globals, messages on the console, and the worker that fflate has for Node.
 */
exports.bundlePdf = async (folder) => {
	const { metafile } = await esbuild.build({
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		outfile: join(folder, 'library.js'),
		allowOverwrite: true,
		entryPoints: ['pdf/library.ts'],
		inject: ['tools/pdfs/standIns.ts'],
		alias: { fflate: 'fflate/browser' },
		plugins: [libraryParts],
		drop: ['console'],
		bundle: true,
		minify: true,
		metafile: true,
		logLevel: 'error',
	});
	await writeFile(join(folder, 'library.LICENSES.txt'), await licencesOf(metafile.inputs));
};
