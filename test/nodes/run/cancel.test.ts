import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { Budget } from '../../../nodes/TencentCloudOcr/run/budget';
import { ByteGate } from '../../../nodes/TencentCloudOcr/run/memory/gate';
import { mapInOrder } from '../../../nodes/TencentCloudOcr/run/mapInOrder';
import { Once } from '../../../nodes/TencentCloudOcr/run/once';
import { ResultStore } from '../../../nodes/TencentCloudOcr/run/resultStore';
import { withRetry } from '../../../nodes/TencentCloudOcr/run/retry';
import { FakeClock } from '../../helpers/fakeClock';
import { seededRandom } from '../../../tools/random';
import { Refusal } from '../../helpers/http/rateLimitedServer';

class Hiccup extends Error {}

/** A batch as the node works it off, against a server that often fails. */
function batch(clock: FakeClock, random: () => number, signal: AbortSignal) {
	const begunAt: number[] = [];
	const signals: AbortSignal[] = [signal];
	const isRefusal = (error: unknown) => error instanceof Refusal;
	const member = new Budget(clock, isRefusal).join({ requestsPerSecond: 10, maxConcurrency: 5 });
	const gate = new ByteGate(40);
	const bounds = { entries: 100, bytes: 1000, keptFor: 60_000 };
	const once = new Once<number>(new ResultStore(clock, bounds, () => {}), 'owner', {
		sizeOf: () => 1,
		isContentsFault: () => false,
	});
	const call = async (own: AbortSignal) => {
		begunAt.push(clock.now());
		await clock.sleep(1000 * random(), own);
		if (random() < 0.2) throw new Refusal();
		if (random() < 0.3) throw new Hiccup();
		return 1;
	};
	const attempts = (own: AbortSignal) =>
		withRetry(() => member.run(() => call(own), own), {
			maxRetries: 9,
			verdict: (error) => (isRefusal(error) ? 'requeue' : 'retry'),
			giveUp: (error) => error,
			clock,
			signal: own,
		});
	const elements = Array.from({ length: 30 }, (_, index) => index);
	const work = (index: number, own: AbortSignal) => {
		signals.push(own);
		return gate.hold(10, () => once.get(`file ${index % 20}`, () => attempts(own), own), own);
	};
	return { done: mapInOrder(elements, 8, work, signal), begunAt, signals };
}

describe('Cancelling a batch', () => {
	it('at any moment ends it at once, with no call begun after it and nothing left behind', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 12_000 }), async (seed, moment) => {
				const random = seededRandom(String(seed));
				const clock = new FakeClock({ random });
				const cancel = new AbortController();
				const { done, begunAt, signals } = batch(clock, random, cancel.signal);
				const outcome = done.then(
					() => 'done',
					(reason: unknown) => reason,
				);
				await clock.advance(moment);
				const begun = begunAt.length;
				const reason = new Error('cancelled');
				cancel.abort(reason);
				const ended = await outcome;
				expect([reason, 'done']).toContain(ended);
				expect(clock.now()).toBe(moment);
				expect(clock.sleeping).toBe(0);
				await clock.advance(120_000);
				expect(begunAt).toHaveLength(begun);
				for (const signal of signals) {
					expect(getEventListeners(signal, 'abort')).toHaveLength(0);
				}
			}),
			{ numRuns: 60 },
		);
	});
});
