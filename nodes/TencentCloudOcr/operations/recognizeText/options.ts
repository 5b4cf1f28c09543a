import type { INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../../settings/choices';
import { WORDS_TYPES } from './choices';

/** What GeneralAccurateOCR adds for accounts of the China site: https://cloud.tencent.com/document/api/866/34937. */
export const options: INodeProperties[] = [
	{
		displayName: 'Is Words',
		name: 'isWords',
		type: 'boolean',
		default: false,
		description:
			"Whether to get every single character with its position (IsWords). Only for accounts of the China site, with 'Config ID' OCR.",
	},
	{
		displayName: 'Words Type',
		name: 'wordsType',
		type: 'options',
		options: optionsOf(WORDS_TYPES),
		default: '0',
		description:
			"Which kind of writing to read (WordsType). Only for accounts of the China site, with 'Config ID' OCR and without 'Is Words'.",
	},
];
