import { zip } from '../../../layout/lists/zip';
import { findFields, type FieldOptions, type FoundField } from '../../../layout/fields';
import type { Pause } from '../../../layout/pause';
import type { Say, Saying } from '../hints/saying';
import { hasLines, nameOf, type FileResult } from '../result/fileResult';
import type { NamedField } from './settings';

export const NOT_FOUND: Saying = {
	type: 'info',
	text: (list) =>
		`Fields left empty, for no value was certain, in: ${list}. Check their labels, or set 'Options > Certainty' to Balanced.`,
};

/** The fields of a file by their names, null for those without a certain value; a hint names these. */
export async function fieldsOfFile(
	file: FileResult,
	fields: readonly NamedField[],
	options: FieldOptions,
	say: Say,
	pause: Pause,
): Promise<(readonly [name: string, field: FoundField | null])[]> {
	if (fields.length === 0) return [];
	const pages = file.pages.map(({ recognized }) => recognized);
	const wanted = fields.map((field) => field.wanted);
	const found = zip(fields, await findFields(pages, wanted, options, pause));
	const missing = found.filter(([, field]) => field === null).map(([{ name }]) => name);
	if (missing.length > 0 && file.pages.some(hasLines))
		say(NOT_FOUND, `${nameOf(file)} (${missing.join(', ')})`);
	return found.map(([{ name }, field]) => [name, field] as const);
}
