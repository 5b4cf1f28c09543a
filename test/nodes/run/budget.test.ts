import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { Budget } from '../../../nodes/TencentCloudOcr/run/budget';
import { FakeClock } from '../../helpers/fakeClock';
import { seededRandom } from '../../../tools/random';
import { RateLimitedServer, Refusal } from '../../helpers/http/rateLimitedServer';

const isRefusal = (error: unknown) => error instanceof Refusal;
const LIMITS = { requestsPerSecond: 10, maxConcurrency: 20 };

const times = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => make(index));

const limits = fc.record({
	requestsPerSecond: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(0.5, 2.5)),
	maxConcurrency: fc.integer({ min: 1, max: 25 }),
});

describe('The budget', () => {
	it('brings 200 calls of a second each through ten a second in 1.05 of the least time', async () => {
		const random = seededRandom('7');
		const clock = new FakeClock({ lateness: () => random() * 10 });
		const server = new RateLimitedServer(clock, 10, () => random() * 19);
		const member = new Budget(clock, isRefusal).join(LIMITS);
		await clock.finish(Promise.all(times(200, () => member.run(() => server.call(1000)))));
		expect(server.refusals).toBe(0);
		expect(clock.now()).toBeLessThan(1.05 * (199 * 100 + 1000));
	});

	it('never lets more calls arrive in any second than the limit, nor more be under way', async () => {
		await fc.assert(
			fc.asyncProperty(
				limits,
				fc.record({
					seed: fc.nat(),
					latency: fc.integer({ min: 0, max: 3000 }),
					gaps: fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 60 }),
				}),
				async (given, { seed, latency, gaps }) => {
					const random = seededRandom(String(seed));
					const clock = new FakeClock({ lateness: () => random() * 40 - 1 });
					const server = new RateLimitedServer(clock, Infinity, () => random() * 19);
					const member = new Budget(clock, isRefusal).join(given);
					const calls: Array<Promise<void>> = [];
					for (const gap of gaps) {
						await clock.advance(gap > 100 ? gap : 0);
						calls.push(member.run(() => server.call(latency * random())));
					}
					await clock.finish(Promise.all(calls));
					expect(server.arrivals).toHaveLength(gaps.length);
					expect(server.mostInASecond()).toBeLessThanOrEqual(Math.ceil(given.requestsPerSecond));
					expect(server.mostInASecond()).toBeLessThanOrEqual(Math.max(1, given.requestsPerSecond));
					expect(server.mostInFlight).toBeLessThanOrEqual(given.maxConcurrency);
				},
			),
			{ numRuns: 200 },
		);
	});

	it('spreads calls evenly, also after a long rest', async () => {
		const clock = new FakeClock();
		const server = new RateLimitedServer(clock, 10);
		const member = new Budget(clock, isRefusal).join(LIMITS);
		await clock.advance(60_000);
		await clock.finish(Promise.all(times(5, () => member.run(() => server.call(1)))));
		await clock.advance(60_000);
		await clock.finish(Promise.all(times(5, () => member.run(() => server.call(1)))));
		const gaps = server.arrivals.slice(1).map((at, i) => at - (server.arrivals[i] ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThan(90);
	});

	it('lets calls travel longer while connections are opened, at first and after a rest', async () => {
		const clock = new FakeClock();
		let answers = 0;
		const server = new RateLimitedServer(clock, 10, () => (answers === 0 ? 160 : 0));
		const member = new Budget(clock, isRefusal).join(LIMITS);
		const call = async () => {
			await server.call(1500);
			answers += 1;
		};
		for (let batch = 0; batch < 3; batch += 1) {
			answers = 0;
			await clock.finish(Promise.all(times(40, () => member.run(call))));
			await clock.advance(10_000);
		}
		expect(server.arrivals).toHaveLength(120);
	});

	it('begins the calls of a member in the order asked', async () => {
		const clock = new FakeClock();
		const member = new Budget(clock, isRefusal).join(LIMITS);
		const begun: number[] = [];
		const call = (index: number) => member.run(async () => void begun.push(index));
		await clock.finish(Promise.all(times(30, call)));
		expect(begun).toEqual(times(30, (index) => index));
	});

	it('serves two members in turn, however long the queue of one is', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 1, max: 100 }),
				fc.integer({ min: 1, max: 15 }),
				async (many, few) => {
					const clock = new FakeClock();
					const budget = new Budget(clock, isRefusal);
					const big = budget.join(LIMITS);
					const small = budget.join(LIMITS);
					const begun: string[] = [];
					const calls = [
						...times(many, () => big.run(async () => void begun.push('big'))),
						...times(few, () => small.run(async () => void begun.push('small'))),
					];
					await clock.finish(Promise.all(calls));
					const turns = Math.min(many, few);
					const bothIn = begun.slice(0, 2 * turns);
					expect(bothIn.filter((who) => who === 'small')).toHaveLength(turns);
					expect(begun).toHaveLength(many + few);
				},
			),
			{ numRuns: 50 },
		);
	});

	it('holds to the lower of each limit while two members are in, and to its own afterwards', async () => {
		const clock = new FakeClock();
		const server = new RateLimitedServer(clock, Infinity);
		const budget = new Budget(clock, isRefusal);
		const quick = budget.join({ requestsPerSecond: 10, maxConcurrency: 2 });
		const slow = budget.join({ requestsPerSecond: 4, maxConcurrency: 20 });
		const calls = times(40, () => quick.run(() => server.call(600)));
		await clock.advance(5000);
		expect(server.mostInASecond()).toBeLessThanOrEqual(4);
		expect(server.mostInFlight).toBe(2);
		slow.leave();
		await clock.finish(Promise.all(calls));
		expect(server.mostInFlight).toBe(2);
		quick.leave();
		const wide = budget.join(LIMITS);
		await clock.finish(Promise.all(times(40, () => wide.run(() => server.call(600)))));
		expect(server.mostInFlight).toBeGreaterThan(4);
		expect(server.mostInASecond()).toBe(10);
	});

	it('wakes at once for the higher limit when the slower member leaves', async () => {
		const clock = new FakeClock();
		const budget = new Budget(clock, isRefusal);
		const slow = budget.join({ requestsPerSecond: 0.01, maxConcurrency: 1 });
		const quick = budget.join(LIMITS);
		await clock.finish(slow.run(async () => {}));
		const waiting = quick.run(async () => clock.now());
		await clock.advance(2000);
		slow.leave();
		expect(await clock.finish(waiting)).toBeLessThan(4000);
	});
});

describe('A refusal for the rate limit', () => {
	const refuse = async () => {
		throw new Refusal();
	};

	it('halts the calls of all members, longer with each one in a row', async () => {
		const clock = new FakeClock();
		const budget = new Budget(clock, isRefusal);
		const [one, other] = [budget.join(LIMITS), budget.join(LIMITS)];
		const halts: number[] = [];
		for (let round = 0; round < 4; round += 1) {
			await clock.advance(1000);
			await expect(clock.finish(one.run(refuse))).rejects.toBeInstanceOf(Refusal);
			const halted = clock.now();
			await expect(clock.finish(other.run(refuse))).rejects.toBeInstanceOf(Refusal);
			halts.push(clock.now() - halted);
			await clock.advance(10_000);
		}
		expect(halts.map(Math.round)).toEqual([188, 750, 3000, 6000]);
	});

	it('slows the pace a little, a further one much, and successes bring it back', async () => {
		const clock = new FakeClock();
		const server = new RateLimitedServer(clock, Infinity);
		const member = new Budget(clock, isRefusal).join(LIMITS);
		const gapsOf = async (calls: number) => {
			const begun = server.arrivals.length;
			await clock.advance(10_000);
			await clock.finish(Promise.all(times(calls, () => member.run(() => server.call(1)))));
			const arrivals = server.arrivals.slice(begun);
			return arrivals.slice(1).map((at, i) => at - (arrivals[i] ?? NaN));
		};
		await expect(clock.finish(member.run(refuse))).rejects.toBeInstanceOf(Refusal);
		const [afterOne = NaN] = await gapsOf(2);
		await expect(clock.finish(member.run(refuse))).rejects.toBeInstanceOf(Refusal);
		const afterTwo = await gapsOf(100);
		expect(afterOne).toBeGreaterThan(100);
		expect(afterOne).toBeLessThan(120);
		expect(afterTwo[1]).toBeGreaterThan(130);
		expect(afterTwo.at(-1)).toBeLessThan(105);
	});

	it('counts once for all calls that were under way at the time', async () => {
		const clock = new FakeClock();
		const member = new Budget(clock, isRefusal).join(LIMITS);
		const calls = times(8, () =>
			member.run(async () => {
				await clock.pass(900);
				throw new Refusal();
			}),
		);
		await clock.finish(Promise.allSettled(calls));
		const after = clock.now();
		await clock.finish(member.run(async () => {}));
		expect(clock.now() - after).toBeLessThan(250);
	});

	it('lets several processes share one account, with every call done', async () => {
		const random = seededRandom('3');
		const clock = new FakeClock({ lateness: () => random() * 3, random });
		const server = new RateLimitedServer(clock, 10, () => random() * 15);
		const patiently = async (call: () => Promise<void>): Promise<void> => {
			for (;;) {
				try {
					return await call();
				} catch (error) {
					if (!isRefusal(error)) throw error;
				}
			}
		};
		const processes = times(2, () => {
			const member = new Budget(clock, isRefusal).join(LIMITS);
			return times(120, () => patiently(() => member.run(() => server.call(1000))));
		});
		await clock.finish(Promise.all(processes.flat()));
		expect(server.arrivals.length - server.refusals).toBe(240);
		expect(server.refusals).toBeLessThan(40);
		expect(clock.now()).toBeLessThan(1.5 * (239 * 100 + 1000));
	});
});

describe('Cancelling', () => {
	it('ends waiting at once, begins nothing more and leaves nothing behind', async () => {
		const clock = new FakeClock();
		const cancel = new AbortController();
		const member = new Budget(clock, isRefusal).join(LIMITS);
		const begun: number[] = [];
		const calls = times(5, (index) =>
			member.run(async () => void begun.push(index), cancel.signal),
		);
		await clock.advance(110);
		expect(begun).toEqual([0, 1]);
		cancel.abort(new Error('cancelled'));
		const ended = await Promise.allSettled(calls);
		expect(clock.now()).toBe(110);
		expect(ended.map(({ status }) => status)).toEqual([
			'fulfilled',
			'fulfilled',
			'rejected',
			'rejected',
			'rejected',
		]);
		await clock.advance(10_000);
		expect(begun).toEqual([0, 1]);
		expect(clock.sleeping).toBe(0);
		expect(getEventListeners(cancel.signal, 'abort')).toHaveLength(0);
	});

	it('gives up a call under way at once, which keeps its place until it really ends', async () => {
		const clock = new FakeClock();
		const cancel = new AbortController();
		const member = new Budget(clock, isRefusal).join({ ...LIMITS, maxConcurrency: 1 });
		const first = member.run(() => clock.pass(5000), cancel.signal);
		const second = member.run(async () => clock.now());
		await clock.advance(1000);
		cancel.abort(new Error('cancelled'));
		await expect(first).rejects.toThrow('cancelled');
		expect(await clock.finish(second)).toBe(5000);
	});

	it('leaves the calls of others alone', async () => {
		const clock = new FakeClock();
		const cancel = new AbortController();
		const budget = new Budget(clock, isRefusal);
		const [one, other] = [budget.join(LIMITS), budget.join(LIMITS)];
		const cancelled = times(10, () => one.run(async () => {}, cancel.signal));
		const kept = times(10, (index) => other.run(async () => index));
		cancel.abort(new Error('cancelled'));
		await Promise.allSettled(cancelled);
		one.leave();
		expect(await clock.finish(Promise.all(kept))).toEqual(times(10, (index) => index));
	});

	it('makes no call under a signal that was aborted before', async () => {
		const clock = new FakeClock();
		const member = new Budget(clock, isRefusal).join(LIMITS);
		const call = jest.fn(async () => {});
		await expect(member.run(call, AbortSignal.abort(new Error('before')))).rejects.toThrow(
			'before',
		);
		expect(call).not.toHaveBeenCalled();
	});

	it('lets no listener grow with the calls made', async () => {
		const clock = new FakeClock();
		const { signal } = new AbortController();
		const member = new Budget(clock, isRefusal).join(LIMITS);
		for (let i = 0; i < 30; i += 1) await clock.finish(member.run(async () => {}, signal));
		expect(getEventListeners(signal, 'abort')).toHaveLength(0);
	});
});
