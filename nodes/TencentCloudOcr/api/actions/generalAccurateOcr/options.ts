import type { INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../../../settings/choices';
import { WORDS_TYPES } from './choices';

/** The API takes these with ConfigID OCR only. */
const onlyForOcr = { displayOptions: { show: { '/configId': ['OCR'] } } };

/** GeneralAccurateOCR's switches; what it adds for the China site: https://cloud.tencent.com/document/api/866/34937. */
export const options: INodeProperties[] = [
	{
		displayName: 'Enable Detect Split',
		name: 'enableDetectSplit',
		type: 'boolean',
		default: false,
		description:
			'Whether to read a large picture with small characters, such as an exam paper, slice by slice, for better results (EnableDetectSplit)',
		...onlyForOcr,
	},
	{
		displayName: 'Enable Detect Text',
		name: 'enableDetectText',
		type: 'boolean',
		default: true,
		description:
			'Whether to look for lines of text in the picture. Switch off if it shows a single upright line and nothing else (EnableDetectText).',
	},
	{
		displayName: 'Single Characters (China Site)',
		name: 'isWords',
		type: 'boolean',
		default: false,
		description: 'Whether to get every single character with its position (IsWords)',
		...onlyForOcr,
	},
	{
		displayName: 'Words Type (China Site)',
		name: 'wordsType',
		type: 'options',
		options: optionsOf(WORDS_TYPES),
		default: '0',
		description:
			"Which kind of writing to read (WordsType). It does nothing together with 'Single Characters (China Site)'.",
		...onlyForOcr,
	},
];
