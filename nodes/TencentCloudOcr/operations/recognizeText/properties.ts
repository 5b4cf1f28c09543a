import type { INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../../settings/choices';
import { CONFIG_IDS } from './choices';

/** Parameters of GeneralAccurateOCR itself: https://www.tencentcloud.com/document/product/1005/38268. */
export const properties: INodeProperties[] = [
	{
		displayName: 'Config ID',
		name: 'configId',
		type: 'options',
		options: optionsOf(CONFIG_IDS),
		default: 'OCR',
		description: 'Which recognition model to use (ConfigID)',
	},
	{
		displayName: 'Enable Detect Text',
		name: 'enableDetectText',
		type: 'boolean',
		default: true,
		description:
			'Whether to look for text in the picture. Switch off for a picture of a single upright line (EnableDetectText).',
	},
	{
		displayName: 'Enable Detect Split',
		name: 'enableDetectSplit',
		type: 'boolean',
		default: false,
		description:
			'Whether to slice a large picture with small characters, such as an exam paper, for better results (EnableDetectSplit)',
		displayOptions: { show: { configId: ['OCR'] } },
	},
];
