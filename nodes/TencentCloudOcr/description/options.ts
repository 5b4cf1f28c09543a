import type { INodeProperties } from 'n8n-workflow';

import { regionChoices } from '../../../tencent/regions';
import {
	LANGUAGES,
	NO_TEXT,
	optionsOf,
	TABLES,
	TEXT_LAYOUTS,
	UNSUPPORTED_FILES,
} from '../settings/choices';

const onlyFor = (...output: string[]) => ({ displayOptions: { show: { '/output': output } } });

/** What every operation has. */
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
		displayName: 'Escape Formulas',
		name: 'escapeFormulas',
		type: 'boolean',
		default: true,
		description:
			'Whether a cell that a spreadsheet would run as a formula gets a leading apostrophe. Numbers and amounts stay as they are.',
		...onlyFor('rows'),
	},
	{
		displayName: 'Header Row',
		name: 'headerRow',
		type: 'boolean',
		default: true,
		description:
			'Whether the first row of a table gives the names of the columns; otherwise they are A, B, C and so on',
		...onlyFor('rows'),
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
		displayName: 'Include Source',
		name: 'includeSource',
		type: 'boolean',
		default: false,
		description:
			'Whether to add the columns sourceFile, sourcePage, sourceTable and sourceRow to each row',
		...onlyFor('rows'),
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
			'The most pages to read from one PDF. If more are requested, the file is rejected before the first paid call.',
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
		...onlyFor('text', 'detections', 'rows'),
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
		displayName: 'No Text',
		name: 'noText',
		type: 'options',
		options: optionsOf(NO_TEXT),
		default: 'empty',
		description:
			"What to do with a file without text, or without a table if 'Output' is Table Rows",
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
		displayName: 'Review Below',
		name: 'reviewBelow',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		default: 80,
		description:
			'A file whose average confidence is below this gets needsReview: true and a list of its doubtful lines',
		...onlyFor('text'),
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
		displayName: 'Tables',
		name: 'tables',
		type: 'options',
		options: optionsOf(TABLES),
		default: 'largest',
		description: 'Which tables of a file to turn into rows',
		...onlyFor('rows'),
	},
	{
		displayName: 'Text Layout',
		name: 'textLayout',
		type: 'options',
		options: optionsOf(TEXT_LAYOUTS),
		default: 'lines',
		description: 'How the lines of a page are put together',
		...onlyFor('text'),
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
			'What to do with a file that the API cannot read. Without this option, it is an error in a field given by name, and skipped in a field found by a pattern.',
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

/** @param ofOperations what the operations add */
export const optionsWith = (ofOperations: INodeProperties[]): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [...shared, ...ofOperations].sort((a, b) => a.displayName.localeCompare(b.displayName)),
});
