import type { ErrorCode } from './table';

/** What is known of a failure beside its code. */
export interface ErrorFacts {
	/** The API's own words. */
	serverMessage?: string;
	requestId?: string;
	/** What exactly was wrong, where the table's sentence is too general. */
	what?: string;
	/** What to do, where the table's sentence is too general. */
	todo?: string;
	/** The field that is not there, where the failure is of no file. */
	binaryProperty?: string | undefined;
	/** Milliseconds by which the server's clock is ahead of this machine's. */
	clockAheadMs?: number;
}

/**
 * One failure of one file or page. `code` is a key of the error table, or a code of Tencent's that the
 * table does not know.
 */
export class OcrError extends Error {
	override name = 'OcrError';

	/** Calls that were made before giving up; 0 if it failed before the first. */
	attempts = 0;

	constructor(
		readonly code: ErrorCode | (string & {}),
		readonly facts: ErrorFacts = {},
	) {
		super(facts.what ?? code);
	}
}
