import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { OcrError } from '../errors/OcrError';
import type { ItemSettings } from '../settings/itemSettings';
import { decodeBase64 } from './base64';
import { binaryFiles } from './binaryFiles';
import type { InputFile } from './inputFile';
import { urlFile } from './urlFiles';

type Lister = (
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	settings: ItemSettings,
) => Array<InputFile | OcrError>;

/** Blank where an expression gives no text. */
function urlParameter(context: IExecuteFunctions, itemIndex: number): string {
	const value = context.getNodeParameter('imageUrl', itemIndex);
	return typeof value === 'string' ? value : '';
}

/** @throws OcrError where an expression gives no text, such as a whole binary object */
function base64Parameter(context: IExecuteFunctions, itemIndex: number): string {
	const value: unknown = context.getNodeParameter('imageBase64', itemIndex);
	if (typeof value === 'string') return value;
	const given =
		value === undefined || value === null ? 'empty' : `not text, but of type ${typeof value}`;
	throw new OcrError('BASE64', { what: `'Base64' is ${given}` });
}

const LISTERS = {
	binary: (context, item, itemIndex) =>
		binaryFiles(
			context,
			item,
			itemIndex,
			context.getNodeParameter('binaryPropertyName', itemIndex),
		),

	url: (context, _item, itemIndex, settings) => [
		urlFile(context, itemIndex, urlParameter(context, itemIndex), settings),
	],

	base64: (context, _item, itemIndex) => {
		const text = base64Parameter(context, itemIndex);
		return [
			{
				kind: 'local',
				itemIndex,
				byPattern: false,
				size: Math.floor((text.length * 3) / 4),
				read: async () => decodeBase64(text),
			},
		];
	},
} as const satisfies Record<ItemSettings['inputType'], Lister>;

/**
 * The files of one item, without reading them; an error in place of one that is not there.
 * @throws OcrError for what is wrong with the item as a whole
 */
export const listFiles: Lister = (context, item, itemIndex, settings) =>
	LISTERS[settings.inputType](context, item, itemIndex, settings);
