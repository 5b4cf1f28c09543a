import { OcrError } from '../errors/OcrError';
import { isListed, meaningOf } from '../errors/table';
import type { Verdict } from '../run/retry';

/** What the error table says about a failed call, as the run's parts ask for it. */

const meaning = (error: unknown) => (error instanceof OcrError ? meaningOf(error.code) : undefined);

/**
 * A call that is refused while others of the account are served waits for its turn once more; where none is
 * served, it is one more try of a few.
 */
export const verdictOn = (error: unknown, othersAreServed: boolean): Verdict => {
	const retry = meaning(error)?.retry;
	if (!retry) return 'stop';
	return retry === 'slowDown' && othersAreServed ? 'requeue' : 'retry';
};

/** The account has had too many calls. */
export const isRefusal = (error: unknown): boolean => meaning(error)?.retry === 'slowDown';

/** An identical request would fail in the same way. */
export const isContentsFault = (error: unknown): boolean => meaning(error)?.sameForTwins === true;

/**
 * Whether no later call to the same region can succeed. A sub-code that is not listed does not say as much as its parent.
 * @param served whether one has succeeded in this run
 */
export function endsCalls(error: OcrError, served: boolean): boolean {
	const ends = isListed(error.code) ? meaningOf(error.code).endsCalls : undefined;
	return ends === 'anyTime' || (ends === 'atStart' && !served);
}

/** Something gave way that may well hold the next time, and not for too many calls. */
export const isPassing = (error: unknown): boolean => meaning(error)?.retry === 'backOff';

/** Notes how often it was tried, for the message. */
export const giveUp = (error: unknown, attempts: number): unknown =>
	error instanceof OcrError ? error.with({ attempts }) : error;
