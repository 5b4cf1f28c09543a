import type { INodeProperties } from 'n8n-workflow';

/** What GeneralAccurateOCR adds for accounts of the China site: https://cloud.tencent.com/document/api/866/34937. */
export const options: INodeProperties[] = [
	{
		displayName: 'Is Words',
		name: 'isWords',
		type: 'boolean',
		default: false,
		description:
			"Whether to get every single character with its place (IsWords). Only for accounts of the China site, with 'Config ID' OCR.",
	},
	{
		displayName: 'Words Type',
		name: 'wordsType',
		type: 'options',
		options: [
			{ name: 'All', value: '0' },
			{ name: 'Handwritten Only', value: '1' },
			{ name: 'Printed Only', value: '2' },
		],
		default: '0',
		description:
			"Which writing to read (WordsType). Only for accounts of the China site, with 'Config ID' OCR and without 'Is Words'.",
	},
];
