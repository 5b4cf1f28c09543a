/**
 * `node tools/scan/main.mjs FOLDER [source]`: n8n's own check for community packages, on an unpacked
 * tarball or, with `source`, on the source tree. Prints the findings; exits with 1 if there are any.
 */
import path from 'node:path';
import {
	analyzePackage,
	SOURCE_FILE_PATTERNS,
} from '../../node_modules/@n8n/scan-community-package/scanner/scanner.mjs';

const TARBALL_FILE_PATTERNS = ['**/*.js', 'package.json'];

const [folder = '.', kind] = process.argv.slice(2);
const patterns = kind === 'source' ? SOURCE_FILE_PATTERNS : TARBALL_FILE_PATTERNS;
const { passed, message, details } = await analyzePackage(path.resolve(folder), patterns);
console.log(passed ? 'no finding' : `${message}\n${details ?? ''}`);
process.exit(passed ? 0 : 1);
