/** `npx tsx tools/docs/parameters.ts`: writes the tables of docs/parameters.md from what node and credential tell n8n. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';

import { credentialTable } from './credentialTable';
import { replaceTables } from './madeTables';
import { parameterTables } from './parameterTables';

const PAGE = path.resolve(__dirname, '../../docs/parameters.md');

async function main(): Promise<void> {
	const text = replaceTables(readFileSync(PAGE, 'utf8'), [parameterTables(), credentialTable()]);
	const options = await resolveConfig(PAGE);
	writeFileSync(PAGE, await format(text, { ...options, filepath: PAGE }));
}

void main();
