import { EXAMPLE_KEY, startSandbox, type ApiKey, type Sandbox } from '../../sandbox';
import { openSandbox } from './openSandbox';
import { wire } from './wire';

const OTHER: ApiKey = { secretId: 'AKIDother', secretKey: 'other-secret' };

describe('the rate limit', () => {
	let now = 0;
	let sandbox: Sandbox;
	const call = async (key: ApiKey = EXAMPLE_KEY, action = 'GeneralAccurateOCR') => {
		const sts = action === 'GetCallerIdentity';
		const answer = await wire(sandbox.endpoint, {
			key,
			body: sts ? '{}' : undefined,
			signed: { service: sts ? 'sts' : 'ocr' },
			headers: {
				'X-TC-Action': action,
				'X-TC-Version': sts ? '2018-08-13' : '2018-11-19',
				'X-TC-Region': 'ap-singapore',
				'X-TC-Timestamp': String(Math.floor(now / 1000)),
			},
		});
		return answer.outcome;
	};
	const times = async (count: number) => {
		const outcomes: string[] = [];
		for (let index = 0; index < count; index += 1) outcomes.push(await call());
		return outcomes;
	};

	beforeEach(async () => {
		now = 1_800_000_000_000;
		sandbox = await startSandbox({
			engine: 'deterministic',
			keys: [EXAMPLE_KEY, OTHER],
			clock: { now: () => now },
		});
	});
	afterEach(() => sandbox.close());

	it('lets ten calls in within any one second, and not the eleventh', async () => {
		expect(await times(10)).toEqual(Array(10).fill('ok'));
		expect(await call()).toBe('RequestLimitExceeded');
	});

	it('slides: a call makes room one second after it arrived, not sooner', async () => {
		await call();
		now += 500;
		await times(9);
		now += 499;
		expect(await call()).toBe('RequestLimitExceeded');
		now += 1;
		expect(await times(2)).toEqual(['ok', 'RequestLimitExceeded']);
		now += 500;
		expect(await times(10)).toEqual([...Array(9).fill('ok'), 'RequestLimitExceeded']);
	});

	it('counts each key and each action for itself', async () => {
		await times(10);
		expect(await call(OTHER)).toBe('ok');
		expect(await call(EXAMPLE_KEY, 'GetCallerIdentity')).toBe('ok');
		expect(await call()).toBe('RequestLimitExceeded');
	});

	it('does not count calls that it refused', async () => {
		await times(25);
		now += 1000;
		expect(await times(10)).toEqual(Array(10).fill('ok'));
	});

	it('forgets with reset', async () => {
		await times(10);
		sandbox.reset();
		expect(sandbox.calls).toEqual([]);
		expect(await call()).toBe('ok');
	});
});

it('can be switched off and set', async () => {
	const free = await openSandbox({ engine: 'deterministic', requestsPerSecond: 0 });
	const strict = await openSandbox({ engine: 'deterministic', requestsPerSecond: 1 });
	const many = (endpoint: string) =>
		Promise.all(Array.from({ length: 30 }, async () => (await wire(endpoint)).outcome));
	expect(new Set(await many(free.endpoint))).toEqual(new Set(['ok']));
	expect(await many(strict.endpoint)).toContain('RequestLimitExceeded');
});
