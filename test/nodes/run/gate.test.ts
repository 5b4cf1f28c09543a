import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { ByteGate } from '../../../nodes/TencentCloudOcr/run/memory/gate';
import { FakeClock } from '../../helpers/fakeClock';

describe('The byte gate', () => {
	it('never holds more than its bound, but for one that is larger and comes in alone', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ bytes: fc.nat(150), ms: fc.nat(50) }), { maxLength: 40 }),
				async (visits) => {
					const clock = new FakeClock();
					const gate = new ByteGate(100);
					const inside: number[] = [];
					const work = async ({ bytes, ms }: { bytes: number; ms: number }) => {
						inside.push(bytes);
						const held = inside.reduce((sum, each) => sum + each, 0);
						const others = inside.filter((each) => each > 0).length;
						expect(held <= 100 || others === 1).toBe(true);
						await clock.pass(ms);
						inside.splice(inside.indexOf(bytes), 1);
					};
					const done = visits.map((visit) => gate.hold(visit.bytes, () => work(visit)));
					await clock.finish(Promise.all(done));
				},
			),
		);
	});

	it('serves in the order of coming, so that a large one is not passed by small ones for ever', async () => {
		const clock = new FakeClock();
		const gate = new ByteGate(100);
		const order: number[] = [];
		const visit = (bytes: number) =>
			gate.hold(bytes, async () => {
				order.push(bytes);
				await clock.pass(10);
			});
		await clock.finish(Promise.all([60, 90, 10, 200, 20].map(visit)));
		expect(order).toEqual([60, 90, 10, 200, 20]);
	});

	it('gives others what the work turns out not to need', async () => {
		const clock = new FakeClock();
		const gate = new ByteGate(100);
		const first = gate.hold(90, async (hold) => {
			await clock.pass(10);
			hold.is(20);
			await clock.pass(1000);
		});
		const second = gate.hold(80, async () => clock.now());
		const third = gate.hold(1, async () => clock.now());
		expect(await clock.finish(second)).toBe(10);
		expect(await clock.finish(third)).toBe(10);
		await clock.finish(first);
	});

	it('lets work take more while there is room, and begin anew when there is where there is none', async () => {
		const clock = new FakeClock();
		const gate = new ByteGate(100);
		const begun: string[] = [];
		const grow = (name: string, bytes: number) =>
			gate.hold(10, async (hold) => {
				begun.push(`${name} at ${clock.now()}`);
				hold.needs(bytes);
				await clock.pass(1000);
			});
		await clock.finish(Promise.all([grow('a', 60), grow('b', 60), grow('c', 30), grow('d', 300)]));
		expect(begun).toEqual(['a at 0', 'b at 0', 'c at 0', 'd at 0', 'b at 1000', 'd at 2000']);
	});

	it('has as much room as before after all that', async () => {
		const clock = new FakeClock();
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(fc.nat(150), fc.nat(150), fc.nat(150))), async (sizes) => {
				const gate = new ByteGate(100);
				const visit = ([at, more, end]: [number, number, number]) =>
					gate.hold(at, async (hold) => {
						await clock.pass(1);
						hold.needs(more);
						hold.is(end);
						await clock.pass(1);
					});
				await clock.finish(Promise.all(sizes.map(visit)));
				const both = Promise.all([50, 50].map((bytes) => gate.hold(bytes, () => clock.pass(10))));
				const before = clock.now();
				await clock.finish(both);
				expect(clock.now()).toBe(before + 10);
			}),
		);
	});

	it('has room again after a failure, and passes the failure on', async () => {
		const gate = new ByteGate(100);
		const failing = gate.hold(100, async () => {
			throw new Error('broken');
		});
		await expect(failing).rejects.toThrow('broken');
		expect(await gate.hold(100, async () => 'in')).toBe('in');
	});

	it('lets the next one in when the one before it is cancelled while waiting', async () => {
		const clock = new FakeClock();
		const gate = new ByteGate(100);
		const cancel = new AbortController();
		const holder = gate.hold(50, () => clock.pass(1000));
		const large = gate.hold(100, async () => {}, cancel.signal);
		const small = gate.hold(50, async () => clock.now());
		await clock.advance(10);
		cancel.abort(new Error('cancelled'));
		await expect(large).rejects.toThrow('cancelled');
		expect(await clock.finish(small)).toBe(10);
		await clock.finish(holder);
		expect(getEventListeners(cancel.signal, 'abort')).toHaveLength(0);
	});

	it('keeps the room of cancelled work until it really ends', async () => {
		const clock = new FakeClock();
		const gate = new ByteGate(100);
		const cancel = new AbortController();
		const cancelled = gate.hold(100, () => clock.pass(1000), cancel.signal);
		const next = gate.hold(1, async () => clock.now());
		cancel.abort(new Error('cancelled'));
		await expect(cancelled).rejects.toThrow('cancelled');
		expect(await clock.finish(next)).toBe(1000);
	});
});
