import type { INodeProperties } from 'n8n-workflow';

import { INPUT_TYPES, optionsOf } from '../settings/choices';
import { startingInTools } from '../settings/tool';

/** Where the files come from; as a tool from a URL, for an agent passes JSON only. */
const inputTypeProperties = startingInTools('url', {
	displayName: 'Input Type',
	name: 'inputType',
	type: 'options',
	noDataExpression: true,
	options: optionsOf(INPUT_TYPES),
	default: 'binary',
	description: 'Where the images and PDFs come from',
});

/** Where the files come from, and the files of each input type. */
export const inputProperties: INodeProperties[] = [
	...inputTypeProperties,
	{
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		placeholder: 'e.g. data or attachment_*',
		hint: 'One name, several separated by commas, or a pattern: attachment_* or *',
		builderHint: {
			propertyHint:
				'The name of the binary property, not an expression of its data: data after most nodes, attachment_* after a mail trigger',
		},
		description:
			'Name of the input field that holds the file. A pattern takes every field that matches; calendar, signature, contact, GIF and SVG files among them are skipped.',
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
		description: 'The file as Base64 text. A data URI, line breaks and percent-encoding are fine.',
		displayOptions: { show: { inputType: ['base64'] } },
	},
];

export const pdfPagesProperty: INodeProperties = {
	displayName: 'PDF Pages',
	name: 'pdfPages',
	type: 'string',
	default: 'all',
	placeholder: 'e.g. all, 3, 1-3,7, 5- or last',
	description:
		'Which pages of a PDF or TIFF to read: all, one, last, a range such as 2-last, or a list. Every page is one paid call. It has no effect on other images.',
	displayOptions: { hide: { '/options.isPdf': ['off'] } },
};
