import type { ErrorMeaning } from './meaning';

/** What a good answer can still lack. */
export const RESULT_ERRORS = {
	NO_TABLE: {
		what: 'there is no table in the file',
		todo: 'If that is fine, set Options > No Text to Empty Result. Output Text with Text Layout "Layout" keeps columns that are no table.',
	},
} as const satisfies Record<string, ErrorMeaning>;
