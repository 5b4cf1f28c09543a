import type { Clock } from './clock';

/** `retry` after a while; `requeue` at once, for the budget makes it wait; `stop`. */
export type Verdict = 'retry' | 'requeue' | 'stop';

export interface RetryPolicy {
	maxRetries: number;
	verdict(error: unknown): Verdict;
	/** What to throw in the end, so that the attempts can be told. */
	giveUp(error: unknown, attempts: number): unknown;
	clock: Clock;
	signal?: AbortSignal;
}

const FIRST_BACKOFF = 1000;
const LONGEST_BACKOFF = 30_000;
/** A call refused for the rate limit has cost nothing and may well be refused again. */
const REQUEUES_PER_RETRY = 4;

/** Tries until it succeeds, is hopeless, or has been tried enough. */
export async function withRetry<T>(attempt: () => Promise<T>, policy: RetryPolicy): Promise<T> {
	const { maxRetries, clock, signal } = policy;
	const left = { retry: maxRetries, requeue: maxRetries * REQUEUES_PER_RETRY, stop: 0 };
	signal?.throwIfAborted();
	for (let attempts = 1; ; attempts += 1) {
		try {
			return await attempt();
		} catch (error) {
			signal?.throwIfAborted();
			const verdict = policy.verdict(error);
			if (left[verdict] === 0) throw policy.giveUp(error, attempts);
			left[verdict] -= 1;
			if (verdict === 'retry') {
				await clock.sleep(backoff(maxRetries - left.retry, clock), signal);
			}
		}
	}
}

/** Full jitter: anything up to a bound that doubles with each retry, counted from 1. */
const backoff = (retry: number, { random }: Clock) =>
	random() * Math.min(FIRST_BACKOFF * 2 ** (retry - 1), LONGEST_BACKOFF);
