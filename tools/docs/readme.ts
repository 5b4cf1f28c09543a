/** `npx tsx tools/docs/readme.ts`: writes the README's tables from what credential and node tell n8n. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

import { credentialTable } from './credentialTable';
import { parameterTables } from './parameterTables';
import { replaceTables } from './readmeTables';

const README = path.resolve(__dirname, '../../README.md');

async function main(): Promise<void> {
	const text = replaceTables(readFileSync(README, 'utf8'), [credentialTable(), parameterTables()]);
	const options = await resolveConfig(README);
	writeFileSync(README, await format(text, { ...options, filepath: README }));
}

void main();
