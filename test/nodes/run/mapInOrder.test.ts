import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { mapInOrder } from '../../../nodes/TencentCloudOcr/run/mapInOrder';
import { FakeClock } from '../../helpers/fakeClock';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('Working through elements side by side', () => {
	it('gives results in input order, with never more under way than the width', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat(100), { maxLength: 50 }),
				fc.integer({ min: 1, max: 10 }),
				async (durations, width) => {
					const clock = new FakeClock();
					let underWay = 0;
					const work = async (ms: number) => {
						underWay += 1;
						expect(underWay).toBeLessThanOrEqual(width);
						await clock.pass(ms);
						underWay -= 1;
						return ms;
					};
					expect(await clock.finish(mapInOrder(durations, width, work))).toEqual(durations);
				},
			),
		);
	});

	it('pulls an element only when there is room for it', async () => {
		const clock = new FakeClock();
		const pulled: number[] = [];
		async function* source() {
			for (const index of upTo(10)) {
				pulled.push(index);
				yield index;
			}
		}
		const outcome = mapInOrder(source(), 3, () => clock.pass(100));
		await clock.advance(50);
		expect(pulled).toEqual([0, 1, 2]);
		await clock.advance(100);
		expect(pulled).toEqual([0, 1, 2, 3, 4, 5]);
		await clock.finish(outcome);
		expect(pulled).toHaveLength(10);
	});

	it('throws the failure that is first in order, whichever came first in time', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ ms: fc.nat(100), fails: fc.boolean() }), { minLength: 1 }),
				fc.integer({ min: 1, max: 10 }),
				async (given, width) => {
					const clock = new FakeClock();
					const elements = given.map((element, index) => ({ ...element, index }));
					const work = async (element: (typeof elements)[number], signal: AbortSignal) => {
						await clock.sleep(element.ms, signal);
						if (element.fails) throw element;
						return element;
					};
					const ended = clock.finish(mapInOrder(elements, width, work));
					const first = elements.find(({ fails }) => fails);
					expect(await Promise.allSettled([ended])).toEqual([
						first
							? { status: 'rejected', reason: first }
							: { status: 'fulfilled', value: elements },
					]);
				},
			),
		);
	});

	it('after a failure begins nothing more, ends what comes after and lets what came before end', async () => {
		const clock = new FakeClock();
		const begun: number[] = [];
		const ended: number[] = [];
		const pulled: number[] = [];
		const source = function* () {
			for (const index of upTo(9)) {
				pulled.push(index);
				yield index;
			}
		};
		const work = async (index: number, signal: AbortSignal) => {
			begun.push(index);
			if (index === 1) {
				await clock.pass(50);
				throw new Error('broken');
			}
			await clock.sleep(1000, signal);
			ended.push(index);
		};
		await expect(clock.finish(mapInOrder(source(), 3, work))).rejects.toThrow('broken');
		expect(begun).toEqual([0, 1, 2]);
		expect(pulled).toEqual([0, 1, 2]);
		expect(ended).toEqual([0]);
		expect(clock.now()).toBe(1000);
	});

	it('takes a failure of the source for one of the element that was to come', async () => {
		const clock = new FakeClock();
		async function* source() {
			yield 0;
			throw new Error('no more');
		}
		const ended: number[] = [];
		const work = async (index: number) => {
			await clock.pass(10);
			ended.push(index);
		};
		await expect(clock.finish(mapInOrder(source(), 5, work))).rejects.toThrow('no more');
		expect(ended).toEqual([0]);
	});

	it('begins nothing that was still being pulled as another one failed', async () => {
		const clock = new FakeClock();
		async function* source() {
			yield 'broken';
			await clock.pass(100);
			yield 'late';
		}
		const begun: string[] = [];
		const work = async (element: string) => {
			begun.push(element);
			await clock.pass(50);
			throw new Error(element);
		};
		await expect(clock.finish(mapInOrder(source(), 2, work))).rejects.toThrow('broken');
		expect(begun).toEqual(['broken']);
	});

	it('ends at once when cancelled, ends all that is under way and begins nothing more', async () => {
		const clock = new FakeClock();
		const cancel = new AbortController();
		const begun: number[] = [];
		const aborted: number[] = [];
		const work = async (index: number, signal: AbortSignal) => {
			begun.push(index);
			await clock.sleep(1000, signal).catch(() => aborted.push(index));
		};
		const outcome = mapInOrder(upTo(10), 4, work, cancel.signal);
		await clock.advance(500);
		cancel.abort(new Error('cancelled'));
		await expect(outcome).rejects.toThrow('cancelled');
		expect(clock.now()).toBe(500);
		await clock.advance(10_000);
		expect(begun).toEqual([0, 1, 2, 3]);
		expect(aborted).toEqual([0, 1, 2, 3]);
		expect(getEventListeners(cancel.signal, 'abort')).toHaveLength(0);
	});

	it('begins nothing under a signal that was aborted before', async () => {
		const work = jest.fn(async () => {});
		const outcome = mapInOrder([1], 1, work, AbortSignal.abort(new Error('before')));
		await expect(outcome).rejects.toThrow('before');
		expect(work).not.toHaveBeenCalled();
	});
});
