import fc from 'fast-check';
import { Budget } from '../../../nodes/TencentCloudOcr/run/budget';
import { FakeClock } from '../../helpers/fakeClock';
import { RateLimitedServer, Refusal } from '../../helpers/rateLimitedServer';

const isRefusal = (error: unknown) => error instanceof Refusal;
const LIMITS = { requestsPerSecond: 10, maxConcurrency: 20 };

const times = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => make(index));

/** Numbers in [0, 1) that look random and are the same for the same seed. */
const randomFrom = (seed: number) => {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
};

describe('The budget', () => {
	it('brings 200 calls of a second each through a limit of ten a second in 1.05 of the least time', async () => {
		const random = randomFrom(7);
		const clock = new FakeClock({ lateness: () => random() * 3 });
		const server = new RateLimitedServer(clock, 10, () => random() * 15);
		const member = new Budget(clock, isRefusal).join(LIMITS);
		await clock.finish(Promise.all(times(200, () => member.run(() => server.call(1000)))));
		expect(server.refusals).toBe(0);
		expect(clock.now()).toBeLessThan(1.05 * (199 * 100 + 1000));
	});

	it('never lets more calls arrive in any second than the limit, nor more be under way', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.record({
					seed: fc.nat(),
					requestsPerSecond: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constant(2.5)),
					maxConcurrency: fc.integer({ min: 1, max: 25 }),
					latency: fc.integer({ min: 0, max: 3000 }),
					gaps: fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 60 }),
				}),
				async ({ seed, latency, gaps, ...limits }) => {
					const random = randomFrom(seed);
					const clock = new FakeClock({ lateness: () => random() * 40 - 1 });
					const server = new RateLimitedServer(clock, Infinity, () => random() * 19);
					const member = new Budget(clock, isRefusal).join(limits);
					const calls: Array<Promise<void>> = [];
					for (const gap of gaps) {
						await clock.advance(gap > 100 ? gap : 0);
						calls.push(member.run(() => server.call(latency * random())));
					}
					await clock.finish(Promise.all(calls));
					expect(server.arrivals).toHaveLength(gaps.length);
					expect(server.mostInASecond()).toBeLessThanOrEqual(limits.requestsPerSecond);
					expect(server.mostInFlight).toBeLessThanOrEqual(limits.maxConcurrency);
				},
			),
			{ numRuns: 150 },
		);
	});
});
