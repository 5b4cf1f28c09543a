import type { IDataObject } from 'n8n-workflow';

/** What a language model needs of an item; the rest would cost tokens. */
const NEEDED = ['text', 'pageCount', 'page', 'failedPages', 'fileName', 'needsReview'];

/** The item as an agent's tool gives it: what it needs, and of that only what is known. */
export const leanItem = (json: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(json).filter(([name, value]) => NEEDED.includes(name) && value !== null),
	);
