import type { IDataObject } from 'n8n-workflow';

import type { FileResult, PageItem } from './fileResult';

/** One item for each answer of the API, its `Response` unchanged. */
export const rawItems = ({ pages }: FileResult): PageItem[] =>
	pages.map(({ page, response }) => ({
		page,
		json: { response: response as IDataObject, page },
	}));
