/** `npx tsx tools/docs/readme.ts`: writes the README's tables of parameters from the node's description. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

import { parameterTables } from './parameterTables';
import { replaceTables } from './readmeTables';

const README = path.resolve(__dirname, '../../README.md');

async function main(): Promise<void> {
	const text = replaceTables(readFileSync(README, 'utf8'), parameterTables());
	const options = await resolveConfig(README);
	writeFileSync(README, await format(text, { ...options, filepath: README }));
}

void main();
