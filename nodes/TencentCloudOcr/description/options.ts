import type { INodeProperties } from 'n8n-workflow';

import { regionChoices } from '../../../tencent/regions';
import { IS_PDF, LANGUAGES, NO_TEXT, optionsOf, UNSUPPORTED_FILES } from '../settings/choices';
import { AS_ANSWERED } from './ofOperations';
import { pageArea } from './pageArea';

/** What every operation has; one without lines to choose from has no Min Confidence. */
const shared: INodeProperties[] = [
	{
		displayName: 'Download URL',
		name: 'downloadUrl',
		type: 'boolean',
		default: false,
		description:
			'Whether n8n fetches the URL and sends the bytes, for addresses that Tencent Cloud cannot reach within its 3 seconds',
		displayOptions: { show: { '/inputType': ['url'] } },
	},
	{
		displayName: 'Error Language',
		name: 'language',
		type: 'options',
		options: optionsOf(LANGUAGES),
		default: 'en-US',
		description:
			"Language of the API's error messages (X-TC-Language), not of the text that is read",
	},
	{
		displayName: 'Include Binary',
		name: 'includeBinary',
		type: 'boolean',
		default: false,
		description:
			"Whether to pass the input file through, on the file's first item. If Tencent Cloud fetches a URL itself, n8n has no file to pass: switch on 'Download URL'.",
	},
	{
		displayName: 'Include Other Fields',
		name: 'includeOtherFields',
		type: 'boolean',
		default: false,
		description:
			"Whether to keep the input item's JSON fields, such as sender and subject, beside the result",
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
		displayName: 'Max Concurrency',
		name: 'maxConcurrency',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 20,
		description: 'How many calls may run at once. Taken from the first item.',
	},
	{
		displayName: 'Max Pages',
		name: 'maxPages',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 100,
		description:
			'The most pages to read from one PDF or TIFF. If more are requested, the file is rejected before the first paid call.',
	},
	{
		displayName: 'Max Retries',
		name: 'maxRetries',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 3,
		description:
			'How often a call is repeated after a network or server error. A call refused because of the rate limit costs nothing, and is repeated up to four times as often while others are served. Taken from the first item.',
	},
	{
		displayName: 'Min Confidence',
		name: 'minConfidence',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		default: 0,
		description: 'Lines that the API is less sure of than this are left out (0 to 100)',
		displayOptions: { hide: { '/operation': AS_ANSWERED } },
	},
	{
		displayName: 'Min File Size',
		name: 'minFileSize',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		description: 'Files smaller than this are skipped, such as logos in e-mails (in KB)',
	},
	{
		displayName: 'If No Text',
		name: 'noText',
		type: 'options',
		options: optionsOf(NO_TEXT),
		default: 'empty',
		description:
			'What to do with a file in which no text is found, or no table if rows are to be read',
	},
	pageArea,
	{
		displayName: 'PDF Password',
		name: 'pdfPassword',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description:
			'Opens PDFs that are protected by a password; those that are not do not mind it. The file of a URL is fetched by n8n.',
	},
	{
		displayName: 'Region',
		name: 'region',
		type: 'options',
		options: regionChoices(),
		default: 'ap-singapore',
		description: "Region to use instead of the credential's (X-TC-Region)",
	},
	{
		displayName: 'Requests Per Second',
		name: 'requestsPerSecond',
		type: 'number',
		typeOptions: { minValue: 0.1, numberPrecision: 1 },
		default: 10,
		description:
			'The most calls per second, over all executions of this n8n process with the same key. Taken from the first item.',
	},
	{
		displayName: 'Skip Duplicates',
		name: 'skipDuplicates',
		type: 'boolean',
		default: true,
		description:
			'Whether identical files of one execution are recognized once and billed once; each still gets its own items. A URL that Tencent Cloud fetches itself counts as the same file within one run of the node only. Taken from the first item.',
	},
	{
		displayName: 'Timeout',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 60,
		description: 'How long one call may take in total (in seconds)',
	},
	{
		displayName: 'Unsupported Files',
		name: 'unsupportedFiles',
		type: 'options',
		options: optionsOf(UNSUPPORTED_FILES),
		default: 'skip',
		description:
			'What to do with a file that cannot be read. Without this option, it is an error in a field given by name; of those that a pattern finds, pictures and documents are errors, and what nobody would have read is skipped, such as calendar, signature, contact, GIF and SVG files.',
	},
	{
		displayName: 'Visual Report',
		name: 'visualReport',
		type: 'boolean',
		default: false,
		description:
			'Whether to add a picture (SVG, binary field "report") that shows what was read where, on the file\'s first item. A file without items, such as one without a table, has no report.',
	},
];

/** @param others what operations and actions add */
export const optionsWith = (others: INodeProperties[]): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [...shared, ...others].sort((a, b) => a.displayName.localeCompare(b.displayName)),
});
