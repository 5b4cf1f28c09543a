import type { INodeTypeDescription } from 'n8n-workflow';

/** For n8n's assistant, which builds workflows from what a person asks for. */
export const builderHint: INodeTypeDescription['builderHint'] = {
	searchHint:
		'OCR: reads scanned or photographed images (PNG, JPEG, BMP, TIFF) and PDFs, such as invoices, receipts and forms. ' +
		'Operation readText gives $json.text, one item for each file, for a language model (as Markdown with textLayout ' +
		'markdown); readRows gives one item for each row of a table, its keys the columns, for a sheet; readFields gives one ' +
		'item for each file with the fields that are named, such as date and total; readLines gives lines with their ' +
		'positions. Takes binary files (attachment_* for all attachments of a mail), a URL or Base64.',
	relatedNodes: [
		{
			nodeType: 'n8n-nodes-base.googleSheets',
			relationHint: 'Appends the items of readRows, columns mapped automatically',
		},
		{
			nodeType: 'n8n-nodes-base.extractFromFile',
			relationHint: 'For spreadsheets, and PDFs whose text can be selected, which need no OCR',
		},
		{
			nodeType: 'n8n-nodes-base.editImage',
			relationHint: 'Scales pictures down that are too large, before they are read',
		},
	],
};
