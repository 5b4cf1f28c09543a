import type { IDataObject } from 'n8n-workflow';

import { findFields, type FoundField } from '../../../../layout/fields';
import type { Pause } from '../../../../layout/pause';
import { zip } from '../../../../layout/place/zip';
import type { Say } from '../../hints/saying';
import { escapeFormula } from '../../result/escapeFormula';
import { hasLines, nameOf, type FileResult, type PageItem } from '../../result/fileResult';
import type { Operation } from '../operation';
import { options, properties } from './properties';
import { SAYINGS } from './sayings';
import { readFieldsSettings, type FieldsSettings } from './settings';

const needsReview = (found: readonly (FoundField | null)[], below: number): boolean =>
	found.some((field) => field === null || (field.confidence !== null && field.confidence < below));

const sourceOf = (field: FoundField | null): IDataObject =>
	field === null
		? { label: '', page: null, confidence: null }
		: { label: field.label, page: field.page, confidence: field.confidence };

async function items(
	file: FileResult,
	{ fields, find, includeSource, escapeFormulas, reviewBelow }: FieldsSettings,
	say: Say,
	pause: Pause,
): Promise<PageItem[]> {
	const pages = file.pages.map(({ recognized }) => recognized);
	const found = await findFields(
		pages,
		fields.map(({ wanted }) => wanted),
		find,
		pause,
	);
	const safe = (value: string | number): string | number =>
		escapeFormulas && typeof value === 'string' ? escapeFormula(value) : value;
	const names = fields.map(({ name }) => name);
	const missing = names.filter((_, index) => found[index] === null);
	if (missing.length > 0 && file.pages.some(hasLines))
		say(SAYINGS.notFound, `${nameOf(file)} (${missing.join(', ')})`);
	const isPartial = file.failedPages.length > 0;
	const json = {
		...Object.fromEntries(
			zip(
				names,
				found.map((field) => safe(field?.value ?? '')),
			),
		),
		...(includeSource && {
			sourceFile: file.fileName ?? '',
			source: Object.fromEntries(zip(names, found.map(sourceOf))),
		}),
		...((isPartial || reviewBelow !== undefined) && {
			needsReview: isPartial || needsReview(found, reviewBelow ?? 0),
		}),
	};
	return [{ page: file.pages[0]?.page ?? 1, json }];
}

/** The values of labelled fields, an item for each file: one row of a sheet. */
export const readFields: Operation<FieldsSettings> = {
	order: 30,
	name: 'Read Fields',
	action: 'Read fields such as date and total from images and PDFs',
	description: 'One item for each file, with the labelled values that you name',
	calls: 'generalAccurateOcr',
	properties,
	options,
	sayings: Object.values(SAYINGS),
	settings: readFieldsSettings,
	items,
};
