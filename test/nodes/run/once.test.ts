import { getEventListeners } from 'node:events';
import { Once } from '../../../nodes/TencentCloudOcr/run/once';
import { ResultStore } from '../../../nodes/TencentCloudOcr/run/resultStore';
import { FakeClock } from '../../helpers/fakeClock';

class ContentsFault extends Error {}

const newStore = (clock: FakeClock, bytes = 1000) =>
	new ResultStore<string>(clock, { entries: 100, bytes, keptFor: 60_000 }, clock.later);

const newRun = (store: ResultStore<string>, owner = 'execution 1, OCR') =>
	new Once(store, owner, {
		sizeOf: (result) => result.length,
		isContentsFault: (error) => error instanceof ContentsFault,
	});

/** Takes 100 ms, then does what the next of `outcomes` says; the last one counts for all further. */
const worker = (clock: FakeClock, ...outcomes: Array<string | Error>) => {
	let calls = 0;
	const workOut = async (): Promise<string> => {
		const outcome = outcomes[Math.min(calls, outcomes.length - 1)];
		calls += 1;
		await clock.pass(100);
		if (outcome instanceof Error) throw outcome;
		return outcome ?? '';
	};
	return { workOut, calls: () => calls };
};

const cancelling = () => {
	const controller = new AbortController();
	return { signal: controller.signal, abort: () => controller.abort(new Error('cancelled')) };
};

const twins = async (
	clock: FakeClock,
	once: Once<string>,
	count: number,
	work: () => Promise<string>,
) => {
	const all = Array.from({ length: count }, () => once.get('twin', work));
	return await clock.finish(Promise.allSettled(all));
};

describe('Twins', () => {
	it('share one working out, under way or done, and it is counted', async () => {
		const clock = new FakeClock();
		const once = newRun(newStore(clock));
		const { workOut, calls } = worker(clock, 'text');
		const under = await twins(clock, once, 3, workOut);
		const done = await twins(clock, once, 2, workOut);
		expect([...under, ...done]).toEqual(Array(5).fill({ status: 'fulfilled', value: 'text' }));
		expect(calls()).toBe(1);
		expect(once.saved).toBe(4);
	});

	it('share a result that is too large to be kept, while it is under way', async () => {
		const clock = new FakeClock();
		const { workOut, calls } = worker(clock, 'a long text');
		const ended = await twins(clock, newRun(newStore(clock, 5)), 3, workOut);
		expect(ended).toEqual(Array(3).fill({ status: 'fulfilled', value: 'a long text' }));
		expect(calls()).toBe(1);
	});

	it('are not spoilt by bad luck: the next one tries for itself, for all that wait', async () => {
		const clock = new FakeClock();
		const { workOut, calls } = worker(clock, new Error('reset'), 'text');
		const ended = await twins(clock, newRun(newStore(clock)), 5, workOut);
		expect(ended.map(({ status }) => status)).toEqual(['rejected', ...Array(4).fill('fulfilled')]);
		expect(calls()).toBe(2);
	});

	it('do not try on and on: after two failures the last one is for all', async () => {
		const clock = new FakeClock();
		const once = newRun(newStore(clock));
		const { workOut, calls } = worker(clock, new Error('reset'));
		await twins(clock, once, 50, workOut);
		const later = await twins(clock, once, 1, workOut);
		expect(later).toEqual([{ status: 'rejected', reason: new Error('reset') }]);
		expect(calls()).toBe(2);
	});

	it("share the content's own fault after one call", async () => {
		const clock = new FakeClock();
		const { workOut, calls } = worker(clock, new ContentsFault('not a picture'));
		const ended = await twins(clock, newRun(newStore(clock)), 50, workOut);
		expect(ended.every(({ status }) => status === 'rejected')).toBe(true);
		expect(calls()).toBe(1);
	});

	it('are not spoilt by those that were cancelled', async () => {
		const clock = new FakeClock();
		const once = newRun(newStore(clock));
		const { workOut, calls } = worker(clock, 'text');
		for (let round = 0; round < 3; round += 1) {
			const { signal, abort } = cancelling();
			const slow = async () => await clock.sleep(100, signal).then(workOut);
			const cancelled = [once.get('twin', slow, signal), once.get('twin', slow, signal)];
			await clock.advance(50);
			abort();
			const ended = await Promise.allSettled(cancelled);
			expect(ended).toEqual(Array(2).fill({ status: 'rejected', reason: new Error('cancelled') }));
			expect(getEventListeners(signal, 'abort')).toHaveLength(0);
		}
		expect(await clock.finish(once.get('twin', workOut))).toBe('text');
		expect(calls()).toBe(1);
	});

	it('that wait for a cancelled one do it themselves', async () => {
		const clock = new FakeClock();
		const once = newRun(newStore(clock));
		const { workOut } = worker(clock, 'text');
		const { signal, abort } = cancelling();
		const first = once.get(
			'twin',
			async () => await clock.sleep(100, signal).then(workOut),
			signal,
		);
		const second = once.get('twin', workOut);
		abort();
		await expect(first).rejects.toThrow('cancelled');
		expect(await clock.finish(second)).toBe('text');
	});

	it('of other executions and nodes are strangers', async () => {
		const clock = new FakeClock();
		const store = newStore(clock);
		const { workOut, calls } = worker(clock, 'text');
		await twins(clock, newRun(store, 'execution 1, OCR'), 1, workOut);
		await twins(clock, newRun(store, 'execution 2, OCR'), 1, workOut);
		expect(calls()).toBe(2);
	});
});

describe('A run that is repeated', () => {
	it('works out only what failed before, and no failure stays', async () => {
		const clock = new FakeClock();
		const store = newStore(clock);
		const good = worker(clock, 'text');
		const bad = worker(clock, new ContentsFault('blurred'), 'better');
		for (let run = 0; run < 2; run += 1) {
			const once = newRun(store);
			const both = [once.get('good', good.workOut), once.get('bad', bad.workOut)];
			await clock.finish(Promise.allSettled(both));
		}
		expect(good.calls()).toBe(1);
		expect(bad.calls()).toBe(2);
		expect(await newRun(store).get('bad', bad.workOut)).toBe('better');
	});
});
