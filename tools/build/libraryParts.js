const { readFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');

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
 * The library keeps every name and reference it has ever met, since they are compared by identity. A process that reads
 * strangers' files for weeks must be able to forget them: this pool keeps the last few thousand short ones, and of the
 * others only those that somebody else holds.
 */
const POOL = 'const pool = new Map();';
const FORGETTING_POOL = `const recent = new Map();
const held = new Map();
const forgotten = new FinalizationRegistry((key) => {
	if (held.get(key)?.deref() === undefined) held.delete(key);
});
const remember = (key, value) => {
	if (key.length > 40) return value;
	if (recent.size >= 5000) recent.clear();
	recent.set(key, value);
	return value;
};
const pool = {
	get: (key) => {
		const value = recent.get(key);
		if (value !== undefined) return value;
		const kept = held.get(key)?.deref();
		return kept && remember(key, kept);
	},
	set: (key, value) => {
		held.set(key, new WeakRef(value));
		forgotten.register(value, key);
		remember(key, value);
	},
};`;

/** An esbuild plugin that bundles `@cantoo/pdf-lib` without dead weight, and so that it forgets what it has read. */
exports.libraryParts = {
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
			return { contents: source.replace(POOL, FORGETTING_POOL) };
		});
	},
};
