import { Slabs } from '../../../nodes/TencentCloudOcr/run/memory/slabs';

const MB = 1024 * 1024;

test('memory given back is used again, for whatever fits in it', () => {
	const slabs = new Slabs();
	const first = slabs.take(9.5 * MB);
	slabs.giveBack(first);
	const second = slabs.take(6 * MB);
	expect(second).toHaveLength(6 * MB);
	expect(second.buffer).toBe(first.buffer);
});

test('memory that is not given back is nobody else’s', () => {
	const slabs = new Slabs();
	const all = [1, 2, 3].map(() => slabs.take(2 * MB));
	expect(new Set(all.map(({ buffer }) => buffer)).size).toBe(3);
});

test('little is not put into what is large', () => {
	const slabs = new Slabs();
	const large = slabs.take(9 * MB);
	slabs.giveBack(large);
	expect(slabs.take(2 * MB).buffer).not.toBe(large.buffer);
	expect(slabs.take(100).buffer).not.toBe(large.buffer);
});

test('memory given back is kept up to a bound', () => {
	const slabs = new Slabs();
	const take = () => Array.from({ length: 10 }, () => slabs.take(10 * MB));
	const first = take();
	first.forEach((memory) => slabs.giveBack(memory));
	const again = take().filter(({ buffer }) => first.some((memory) => memory.buffer === buffer));
	expect(again).toHaveLength(3);
});
