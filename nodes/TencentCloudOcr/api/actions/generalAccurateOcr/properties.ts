import type { INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../../../settings/choices';
import { CONFIG_IDS } from './choices';

/** Parameters of GeneralAccurateOCR itself: https://www.tencentcloud.com/document/product/1005/38268. */
export const properties: INodeProperties[] = [
	{
		displayName: 'Text Language',
		name: 'configId',
		type: 'options',
		options: optionsOf(CONFIG_IDS),
		default: 'OCR',
		description: 'Which languages the text is written in (ConfigID)',
	},
];
