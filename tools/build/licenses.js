const { readdir, readFile } = require('node:fs/promises');
const path = require('node:path');

const PACKAGE = /^node_modules\/((?:@[^/]+\/)?[^/]+)/;

async function licenseOf(name) {
	const folder = path.join('node_modules', name);
	const files = await readdir(folder);
	const file = files.find((each) => /^licen[cs]e/i.test(each));
	const { license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
	const text = file ? await readFile(path.join(folder, file), 'utf8') : license;
	return `${name}\n\n${text.trim()}\n`;
}

/** The licences of all packages in a bundle, as its metafile names them: they go where the code goes. */
exports.licensesOf = async ({ inputs }) => {
	const names = Object.keys(inputs).flatMap((file) => PACKAGE.exec(file)?.[1] ?? []);
	const texts = await Promise.all([...new Set(names)].sort().map(licenseOf));
	return texts.join(`\n${'-'.repeat(80)}\n\n`);
};
