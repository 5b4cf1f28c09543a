import type { IDataObject } from 'n8n-workflow';

import type { FoundField } from '../../../../layout/fields';
import type { Pause } from '../../../../layout/pause';
import { fieldsOfFile, NOT_FOUND } from '../../fields/fieldsOfFile';
import { marksOf } from '../../fields/marksOf';
import type { Say } from '../../hints/saying';
import { escapeFormula } from '../../result/escapeFormula';
import type { FileResult, PageItem } from '../../result/fileResult';
import type { Operation } from '../operation';
import { options, properties } from './properties';
import { readFieldsSettings, type FieldsSettings } from './settings';

type Found = readonly (readonly [name: string, field: FoundField | null])[];

const isDoubtful = (found: Found, below: number): boolean =>
	found.some(
		([, field]) => field === null || (field.confidence !== null && field.confidence < below),
	);

const sourceOf = (field: FoundField | null): IDataObject => ({
	label: field?.label ?? '',
	page: field?.page ?? null,
	confidence: field?.confidence ?? null,
});

async function items(
	file: FileResult,
	{ fields, find, includeSource, escapeFormulas, reviewBelow }: FieldsSettings,
	say: Say,
	pause: Pause,
): Promise<PageItem[]> {
	const found = await fieldsOfFile(file, fields, find, say, pause);
	const safe = (value: string | number): string | number =>
		escapeFormulas && typeof value === 'string' ? escapeFormula(value) : value;
	const isPartial = file.failedPages.length > 0;
	const values = found.map(([name, field]) => [name, safe(field?.value ?? '')] as const);
	const json = {
		...Object.fromEntries(values),
		...(includeSource && {
			sourceFile: safe(file.fileName ?? ''),
			source: Object.fromEntries(found.map(([name, field]) => [name, sourceOf(field)])),
		}),
		...((isPartial || reviewBelow !== undefined) && {
			needsReview: isPartial || isDoubtful(found, reviewBelow ?? 0),
		}),
	};
	return [{ page: file.pages[0]?.page ?? 1, json, marks: marksOf(found) }];
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
	sayings: [NOT_FOUND],
	settings: readFieldsSettings,
	items,
};
