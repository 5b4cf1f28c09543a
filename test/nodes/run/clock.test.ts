import { getEventListeners } from 'node:events';
import { sleep } from 'n8n-workflow';
import { clockFrom } from '../../../nodes/TencentCloudOcr/run/clock';

describe('The real clock', () => {
	const clock = clockFrom(sleep);

	it('sleeps as long as it is told, by its own time', async () => {
		const before = clock.now();
		await clock.sleep(20);
		expect(clock.now() - before).toBeGreaterThan(18);
	});

	it('ends a sleep as soon as it is cancelled, with the reason', async () => {
		const cancel = new AbortController();
		const onTime = jest.fn();
		void clock.sleep(300).then(onTime);
		const slept = clock.sleep(300, cancel.signal);
		cancel.abort(new Error('cancelled'));
		await expect(slept).rejects.toThrow('cancelled');
		await expect(clock.sleep(300, cancel.signal)).rejects.toThrow('cancelled');
		expect(onTime).not.toHaveBeenCalled();
	});

	it('leaves no listener on the signal when it has slept to the end', async () => {
		const { signal } = new AbortController();
		await clock.sleep(1, signal);
		expect(getEventListeners(signal, 'abort')).toHaveLength(0);
	});

	it('throws dice in [0, 1)', () => {
		const thrown = Array.from({ length: 100 }, clock.random);
		expect(Math.min(...thrown)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...thrown)).toBeLessThan(1);
		expect(new Set(thrown).size).toBeGreaterThan(90);
	});
});
