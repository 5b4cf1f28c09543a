import type { Saying } from '../../hints/saying';
import { plural } from '../../hints/sayings';

export const SAYINGS = {
	noTable: {
		type: 'info',
		text: (list) =>
			`No table found in: ${list}. To get all that was read, set 'Operation' to Read Text or Read Lines.`,
	},
	leftOut: {
		type: 'info',
		text: (list) => `Tables left out: ${list}. To get them, set 'Which Tables' to All Tables.`,
	},
	currencies: {
		type: 'info',
		text: (list) => `The numbers of these columns are amounts in a currency: ${list}.`,
	},
	nameless: {
		type: 'info',
		text: (list) =>
			`The columns are called A, B, C and so on, for the first row looks like the rows below it, in: ${list}. If it names the columns, set 'Options > Header Row' to Yes.`,
	},
	columns: {
		type: 'info',
		isOfNewParts: true,
		text: (list, count, first) =>
			`${plural(count, 'file')} ${count === 1 ? 'has' : 'have'} columns that ${first} lacks: ${list}. A sheet gets the columns of all: read documents of one kind at a time, or give columns the same names with a Rename Keys node.`,
	},
} as const satisfies Record<string, Saying>;
