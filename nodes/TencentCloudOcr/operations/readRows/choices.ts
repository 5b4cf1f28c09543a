import type { Choices } from '../../settings/choices';

export const TABLES = {
	largest: {
		name: 'The Main Table',
		description: 'The one most like line items, or else the one with the most cells',
	},
	all: { name: 'All Tables', description: 'One after the other, in the order of the file' },
} as const satisfies Choices;

export const HEADER_ROW = {
	auto: {
		name: 'Automatic',
		description: 'The first row names the columns, unless it looks like the rows below it',
	},
	yes: { name: 'Yes', description: 'The first row names the columns' },
	no: { name: 'No', description: 'The columns are A, B, C and so on, and the first row is a row' },
} as const satisfies Choices;

export const NUMBERS = {
	number: {
		name: 'Numbers',
		description: 'Columns of numbers and amounts are numbers that a sheet can sum',
	},
	printed: { name: 'As Printed', description: 'Every cell is text' },
} as const satisfies Choices;

export const COLUMN_NAMES = {
	printed: { name: 'As Printed' },
	simple: {
		name: 'Simple',
		description: "Letters, digits and underscores, for n8n's Data Tables and databases",
	},
} as const satisfies Choices;
