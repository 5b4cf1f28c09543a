import { budgetFor } from '../../../nodes/TencentCloudOcr/run/budgets';
import { FakeClock } from '../../helpers/fakeClock';

const LIMITS = { requestsPerSecond: 10, maxConcurrency: 20 };

const join = (key: string, clock: FakeClock) => budgetFor(key, clock, () => false).join(LIMITS);

/** How long a call has to wait that is asked for right after one of another member. */
const waitAfter = async (first: string, second: string) => {
	const clock = new FakeClock();
	const [one, other] = [join(first, clock), join(second, clock)];
	await clock.finish(one.run(async () => {}));
	return await clock.finish(other.run(async () => clock.now()));
};

describe('The budgets of the process', () => {
	it('are one for each account and endpoint', async () => {
		expect(await waitAfter('one', 'one')).toBeGreaterThan(90);
		expect(await waitAfter('this', 'that')).toBe(0);
	});

	it('remember the calls of an execution that has just ended', async () => {
		const clock = new FakeClock();
		const times: number[] = [];
		for (let execution = 0; execution < 12; execution += 1) {
			const member = join('in a row', clock);
			await clock.finish(member.run(async () => void times.push(clock.now())));
			member.leave();
		}
		expect((times[10] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1000);
	});

	it('are forgotten a while after the last member has left, not while one is in', async () => {
		const clock = new FakeClock();
		const rarely = { ...LIMITS, requestsPerSecond: 0.001 };
		const joinRarely = (key: string) => budgetFor(key, clock, () => false).join(rarely);
		const [stays, leaves] = [joinRarely('stays'), joinRarely('leaves')];
		await clock.finish(Promise.all([stays.run(async () => {}), leaves.run(async () => {})]));
		leaves.leave();
		await clock.advance(61_000);
		const wait = async (key: string) => {
			const asked = clock.now();
			return (await clock.finish(joinRarely(key).run(async () => clock.now()))) - asked;
		};
		expect(await wait('leaves')).toBe(0);
		expect(await wait('stays')).toBeGreaterThan(900_000);
	});
});
