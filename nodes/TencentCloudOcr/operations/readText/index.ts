import type { Operation } from '../operation';
import { options, properties } from './properties';
import { readTextSettings, type TextSettings } from './settings';
import { textItems } from './textItems';

/** The text of a file or page, in reading order. */
export const readText: Operation<TextSettings> = {
	order: 10,
	name: 'Read Text',
	action: 'Read text from images and PDFs',
	description: 'One item for each file, with its whole text, or for each page',
	calls: 'generalAccurateOcr',
	properties,
	options,
	settings: readTextSettings,
	tellsFailedPages: ({ oneItemPer }) => oneItemPer === 'file',
	items: async (file, settings, _say, pause) => await textItems(file, settings, pause),
};
