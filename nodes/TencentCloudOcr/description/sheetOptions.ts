import type { INodeProperties } from 'n8n-workflow';

/** Options of the operations whose items are rows of a sheet. */

export const escapeFormulas: INodeProperties = {
	displayName: 'Escape Formulas',
	name: 'escapeFormulas',
	type: 'boolean',
	default: true,
	description:
		'Whether a cell that a spreadsheet would run as a formula gets a leading apostrophe. Numbers and amounts stay as they are.',
};

export const includeSource: INodeProperties = {
	displayName: 'Include Source',
	name: 'includeSource',
	type: 'boolean',
	default: false,
	description:
		'Whether to add where each item comes from: sourceFile, sourcePage, sourceTable and sourceRow to a row of a table; sourceFile and source, with the label, page and confidence of each field, to fields',
};
