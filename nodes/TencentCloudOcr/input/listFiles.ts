import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { singlePage } from '../../../pdf/pageList';
import type { ItemSettings } from '../settings/itemSettings';
import { decodeBase64 } from './base64';
import { binaryFiles } from './binaryFiles';
import type { InputFile } from './inputFile';
import { readPageList } from './pdfPages';
import { urlFile } from './urlFiles';

type Lister = (
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	settings: ItemSettings,
) => InputFile[];

const LISTERS = {
	binary: (context, item, itemIndex) =>
		binaryFiles(
			context,
			item,
			itemIndex,
			context.getNodeParameter('binaryPropertyName', itemIndex),
		),

	url: (context, _item, itemIndex, settings) => {
		const url = String(context.getNodeParameter('imageUrl', itemIndex));
		const page = singlePage(readPageList(settings.pdfPages)) ?? undefined;
		return [urlFile(context, itemIndex, url, { ...settings, singlePage: page })];
	},

	base64: (context, _item, itemIndex) => {
		const text = String(context.getNodeParameter('imageBase64', itemIndex));
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
 * The files of one item, without reading them.
 * @throws OcrError for what is wrong with the item as a whole
 */
export const listFiles: Lister = (context, item, itemIndex, settings) =>
	LISTERS[settings.inputType](context, item, itemIndex, settings);
