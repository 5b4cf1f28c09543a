import { getEventListeners } from 'node:events';
import {
	withRetry,
	type RetryPolicy,
	type Verdict,
} from '../../../nodes/TencentCloudOcr/run/retry';
import { FakeClock } from '../../helpers/fakeClock';

class Failure extends Error {
	constructor(readonly verdict: Verdict) {
		super(verdict);
	}
}

const policy = (clock: FakeClock, more: Partial<RetryPolicy> = {}): RetryPolicy => ({
	maxRetries: 3,
	verdict: (error) => (error instanceof Failure ? error.verdict : 'stop'),
	giveUp: (error, attempts) => new Error(`after ${attempts} attempts`, { cause: error }),
	clock,
	...more,
});

/** Fails in the given ways, then succeeds; tells when it was called. */
const failing = (clock: FakeClock, ...verdicts: Verdict[]) => {
	const calledAt: number[] = [];
	const attempt = async () => {
		const verdict = verdicts[calledAt.length];
		calledAt.push(clock.now());
		if (verdict) throw new Failure(verdict);
		return 'done';
	};
	return { attempt, calledAt };
};

describe('A call that fails', () => {
	it('is tried again until it succeeds', async () => {
		const clock = new FakeClock();
		const { attempt, calledAt } = failing(clock, 'retry', 'retry', 'retry');
		expect(await clock.finish(withRetry(attempt, policy(clock)))).toBe('done');
		expect(calledAt).toHaveLength(4);
	});

	it('waits up to a bound that doubles with each retry, wherever chance puts it below', async () => {
		for (const [random, bounds] of [
			[0.999_999, [1000, 3000, 7000]],
			[0.5, [500, 1500, 3500]],
			[0, [0, 0, 0]],
		] as const) {
			const clock = new FakeClock({ random: () => random });
			const { attempt, calledAt } = failing(clock, 'retry', 'retry', 'retry');
			await clock.finish(withRetry(attempt, policy(clock)));
			expect(calledAt.slice(1).map(Math.round)).toEqual(bounds);
		}
	});

	it('waits no longer than half a minute, however often it is tried', async () => {
		const clock = new FakeClock({ random: () => 0.999_999 });
		const { attempt, calledAt } = failing(clock, ...Array<Verdict>(12).fill('retry'));
		await clock.finish(withRetry(attempt, policy(clock, { maxRetries: 12 })));
		expect((calledAt[12] ?? 0) - (calledAt[11] ?? 0)).toBeCloseTo(30_000, 0);
	});

	it('is given up after the retries allowed, with the attempts told', async () => {
		const clock = new FakeClock();
		const { attempt } = failing(clock, ...Array<Verdict>(9).fill('retry'));
		const outcome = clock.finish(withRetry(attempt, policy(clock)));
		await expect(outcome).rejects.toThrow('after 4 attempts');
		await expect(outcome).rejects.toHaveProperty('cause', new Failure('retry'));
	});

	it('is not tried again when it is hopeless', async () => {
		const clock = new FakeClock();
		const { attempt, calledAt } = failing(clock, 'retry', 'stop');
		const outcome = clock.finish(withRetry(attempt, policy(clock)));
		await expect(outcome).rejects.toThrow('after 2 attempts');
		expect(calledAt).toHaveLength(2);
	});

	it('is not tried again where no retry is allowed', async () => {
		const clock = new FakeClock();
		for (const verdict of ['retry', 'requeue'] as const) {
			const { attempt, calledAt } = failing(clock, verdict);
			const outcome = withRetry(attempt, policy(clock, { maxRetries: 0 }));
			await expect(clock.finish(outcome)).rejects.toThrow('after 1 attempts');
			expect(calledAt).toHaveLength(1);
		}
	});

	it('goes back to the queue without a wait of its own when it was refused, more often than a retry', async () => {
		const clock = new FakeClock();
		const { attempt, calledAt } = failing(clock, ...Array<Verdict>(12).fill('requeue'));
		expect(await clock.finish(withRetry(attempt, policy(clock)))).toBe('done');
		expect(calledAt).toEqual(Array(13).fill(0));
		const hopeless = failing(clock, ...Array<Verdict>(13).fill('requeue'));
		await expect(withRetry(hopeless.attempt, policy(clock))).rejects.toThrow('after 13 attempts');
	});

	it('ends at once when cancelled while it waits, and is not tried again', async () => {
		const clock = new FakeClock();
		const cancel = new AbortController();
		const { attempt, calledAt } = failing(clock, 'retry');
		const outcome = withRetry(attempt, policy(clock, { signal: cancel.signal }));
		await clock.advance(100);
		cancel.abort(new Error('cancelled'));
		await expect(outcome).rejects.toThrow('cancelled');
		await clock.advance(60_000);
		expect(calledAt).toHaveLength(1);
		expect(clock.sleeping).toBe(0);
		expect(getEventListeners(cancel.signal, 'abort')).toHaveLength(0);
	});

	it('is not even tried under a signal that was aborted before', async () => {
		const clock = new FakeClock();
		const { attempt, calledAt } = failing(clock);
		const signal = AbortSignal.abort(new Error('before'));
		await expect(withRetry(attempt, policy(clock, { signal }))).rejects.toThrow('before');
		expect(calledAt).toHaveLength(0);
	});

	it('tells the cancelling, not the failure that came of it', async () => {
		for (const verdict of ['retry', 'requeue', 'stop'] as const) {
			const clock = new FakeClock();
			const cancel = new AbortController();
			const attempt = async () => {
				cancel.abort(new Error('cancelled'));
				throw new Failure(verdict);
			};
			const outcome = withRetry(attempt, policy(clock, { signal: cancel.signal }));
			await expect(clock.finish(outcome)).rejects.toThrow('cancelled');
		}
	});
});
