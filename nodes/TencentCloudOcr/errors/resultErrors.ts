import type { ErrorMeaning } from './meaning';

/** What a good answer can still lack. */
export const RESULT_ERRORS = {
	NO_TABLE: {
		what: 'there is no table in the file',
		todo: "If that is fine, set 'Options > If No Text' to Empty Result. For columns that are not a table, set 'Operation' to Read Text and 'Text Layout' to Layout.",
	},
} as const satisfies Record<string, ErrorMeaning>;
