import type { IDataObject } from 'n8n-workflow';

import type { FileResult, PageItem } from '../../result/fileResult';
import { labelOf } from '../../result/label';
import type { Operation } from '../operation';

const items = (file: FileResult): PageItem[] =>
	file.pages.map(({ page, response }) => ({
		page,
		json: { response: response as IDataObject, page, ...labelOf(file) },
	}));

/** One item for each answer of the API, its `Response` unchanged. */
export const readRaw: Operation = {
	order: 50,
	name: 'Get Raw Response',
	action: 'Get the raw OCR response for images and PDFs',
	description: "One item for each image or PDF page, with the API's answer unchanged",
	calls: 'generalAccurateOcr',
	properties: [],
	options: [],
	isAsAnswered: true,
	settings: () => ({}),
	items,
};
