/**
 * `npm run release:check [-- v1.2.3]`: whether the version, the changelog and the tag (if one is named)
 * agree. The tests that run before it have checked everything else.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');

const { version } = JSON.parse(read('package.json')) as { version: string };
const { version: locked } = JSON.parse(read('package-lock.json')) as { version: string };
const newest = /^## (\S+)(.*)$/m.exec(read('CHANGELOG.md'));
const tag = process.argv[2];

const problems = [
	locked !== version && `package-lock.json says ${locked}, package.json ${version}`,
	newest?.[1] !== version &&
		`the changelog begins with ${newest?.[1]}, package.json says ${version}`,
	tag && tag !== `v${version}` && `the tag is ${tag}, package.json says ${version}`,
	tag && newest?.[2]?.includes('not yet released') && 'the changelog says "not yet released"',
].filter(Boolean);

console.log(problems.length > 0 ? problems.join('\n') : `version ${version} can be released`);
process.exit(problems.length > 0 ? 1 : 0);
