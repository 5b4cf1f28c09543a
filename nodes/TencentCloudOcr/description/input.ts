import type { INodeProperties } from 'n8n-workflow';

import { INPUT_TYPES, IS_PDF, optionsOf, type InputType } from '../settings/choices';

/** @param inputType the choice that a new node starts with */
const inputTypeProperty = (inputType: InputType): INodeProperties => ({
	displayName: 'Input Type',
	name: 'inputType',
	type: 'options',
	noDataExpression: true,
	options: optionsOf(INPUT_TYPES),
	default: inputType,
	description: 'Where the images and PDFs come from',
});

/**
 * An agent passes JSON only, so that a tool starts at the URL. An execution reads this, for the editor leaves
 * defaults out of what it saves, and n8n's replacements for tools reach the editor only.
 */
export const inputTypeProperties: INodeProperties[] = [
	{ ...inputTypeProperty('binary'), displayOptions: { hide: { '@tool': [true] } } },
	{ ...inputTypeProperty('url'), displayOptions: { show: { '@tool': [true] } } },
];

/** The same for the editor of a tool. */
export const toolInputTypeProperties: INodeProperties[] = [inputTypeProperty('url')];

/** The files of each input type. */
export const inputProperties: INodeProperties[] = [
	{
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		placeholder: 'e.g. data or attachment_*',
		hint: 'One name, several separated by commas, or a pattern: attachment_* or *',
		description:
			'Name of the input field that holds the file. A pattern takes every field that matches, and skips files that the API cannot read.',
		displayOptions: { show: { inputType: ['binary'] } },
	},
	{
		displayName: 'URL',
		name: 'imageUrl',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/invoice.png',
		description:
			"Address of the image or PDF. Tencent Cloud downloads it within 3 seconds; switch on 'Options > Download URL' to let n8n do it.",
		displayOptions: { show: { inputType: ['url'] } },
	},
	{
		displayName: 'Base64',
		name: 'imageBase64',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. iVBORw0KGgo… or data:image/png;base64,iVBORw0KGgo…',
		description: 'The file as Base64 text. A data URI and line breaks are fine.',
		displayOptions: { show: { inputType: ['base64'] } },
	},
	{
		displayName: 'Is PDF',
		name: 'isPdf',
		type: 'options',
		options: optionsOf(IS_PDF),
		default: 'auto',
		description: 'How to tell PDFs from images (IsPdf)',
	},
	{
		displayName: 'PDF Pages',
		name: 'pdfPages',
		type: 'string',
		default: 'all',
		placeholder: 'e.g. all, 3, 1-3,7 or 5-',
		description:
			'Which pages of a PDF to read: all, one, a range or a list. Every page is one paid call. It has no effect on images.',
		displayOptions: { hide: { isPdf: ['off'] } },
	},
];
