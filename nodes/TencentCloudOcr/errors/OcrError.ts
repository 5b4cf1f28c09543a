import type { FileLabel } from '../input/inputFile';
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
	/** The file that it befell. */
	file?: FileLabel;
	/** Of that file; only for what has several. */
	page?: number;
	/** The field that is not there, where the failure is of no file. */
	binaryProperty?: string;
	/** Milliseconds by which the server's clock is ahead of this machine's. */
	clockAheadMs?: number;
	/** The file whose call told of it, where that was another's, and no call was made for this one. */
	foundWith?: string;
	/** Calls that were made before giving up. */
	attempts?: number;
}

/**
 * A failure, from where it happens to where it is told. `code` is a key of the error table, or a code of
 * Tencent's that the table does not know.
 */
export class OcrError extends Error {
	override name = 'OcrError';

	constructor(
		readonly code: ErrorCode | (string & {}),
		readonly facts: ErrorFacts = {},
	) {
		super(facts.what ?? code);
	}

	/** The same failure with more known of it: identical requests share their errors, so none is ever changed. */
	with(facts: ErrorFacts): OcrError {
		return new OcrError(this.code, { ...this.facts, ...facts });
	}
}
