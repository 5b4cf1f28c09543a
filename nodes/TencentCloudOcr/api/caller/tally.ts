import { isPassing, isRefusal } from '../verdicts';
import { OcrError } from '../../errors/OcrError';

/** The calls of a run, counted for its hints. */
export class Tally {
	/** Calls made, each request's first alone. */
	first = 0;
	/** Calls made again because the account had had too many. */
	afterRefusal = 0;
	/** Calls made again after something that passes, and its codes. */
	afterFailure = 0;
	readonly failures = new Set<string>();

	/** @param before how the same request's last call failed; undefined for its first */
	begun(before: unknown): void {
		if (before === undefined) this.first += 1;
		if (isRefusal(before)) this.afterRefusal += 1;
		if (!isPassing(before) || !(before instanceof OcrError)) return;
		this.afterFailure += 1;
		this.failures.add(before.code);
	}
}
