import type { Saying } from '../../hints/saying';

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
} as const satisfies Record<string, Saying>;
