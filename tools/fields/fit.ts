/**
 * Fits the weights by which fields are found, on documents whose fields are known, and writes them into
 * layout/fields/weights. usage: npx tsx tools/fields/fit.ts <folder of .jsonl files> [date|total|labelled]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { PlaceWeights } from '../../layout/fields/weights/labelled';
import { readDocuments, type FieldDocument } from './documents';
import {
	askedTogether,
	dateQuestions,
	labelledQuestions,
	totalQuestions,
	type AskedTogether,
} from './questions';
import { train, type Tables } from './train';

/** How much large weights are held back, found by cross-validation. */
const RIDGE = { date: 0.7, total: 0.7, labelled: 1 };
/** Rounds in which the weights and the agreement that they see settle. */
const ROUNDS = 3;
const ROOT = join(__dirname, '../../layout/fields/weights');

const placesOf = ({
	inline = {},
	right = {},
	beside = {},
	below = {},
	above = {},
}: Tables): PlaceWeights => ({
	inline,
	right,
	beside,
	below,
	above,
});

const fitLabelled = (together: readonly AskedTogether[]): PlaceWeights => {
	let weights: PlaceWeights | null = null;
	for (let round = 0; round < ROUNDS; round += 1)
		weights = placesOf(train(labelledQuestions(together, weights), RIDGE.labelled));
	return weights ?? placesOf({});
};

const write = async (file: string, text: string): Promise<void> => {
	const path = join(ROOT, file);
	writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
};

const NOTE =
	'// Written by tools/fields/fit.ts; what each trait means stands where it is measured.\n';

/** The table of weights for each kind of field, as a file of its own. */
const TABLES = {
	date: async (documents) => `import type { Weights } from '../choose';\n\n${NOTE}
export const DATE_WEIGHTS: Weights = ${JSON.stringify(train(await dateQuestions(documents), RIDGE.date).date)};\n`,
	total: async (documents) => `import type { Weights } from '../choose';\n\n${NOTE}
export const TOTAL_WEIGHTS: Weights = ${JSON.stringify(train(await totalQuestions(documents), RIDGE.total).total)};\n`,
	labelled: async (documents) => `import type { Weights } from '../choose';
import type { Place } from '../labelled/candidates';\n
export type PlaceWeights = Readonly<Record<Place, Weights>>;\n\n${NOTE}
export const LABELLED_WEIGHTS: PlaceWeights = ${JSON.stringify(fitLabelled(await askedTogether(documents)))};\n`,
} satisfies Record<string, (documents: readonly FieldDocument[]) => Promise<string>>;

const main = async (folder: string, only?: string): Promise<void> => {
	const documents = readDocuments(folder);
	for (const [kind, table] of Object.entries(TABLES)) {
		if (only === undefined || only === kind) await write(`${kind}.ts`, await table(documents));
	}
};

const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
	process.stderr.write('usage: npx tsx tools/fields/fit.ts <folder> [date|total|labelled]\n');
	process.exitCode = 2;
} else void main(folder, only);
