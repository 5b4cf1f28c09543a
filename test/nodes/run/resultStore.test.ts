import { inspect } from 'node:util';

import { ResultStore } from '../../../nodes/TencentCloudOcr/run/resultStore';
import { FakeClock } from '../../helpers/fakeClock';

const BOUNDS = { entries: 3, bytes: 100, keptFor: 1000 };
const storeOf = (clock: FakeClock) => new ResultStore<string>(clock, BOUNDS, clock.later);
const has = (store: ResultStore<string>, ...keys: string[]) =>
	keys.filter((key) => store.get(key) !== undefined);

describe('The result store', () => {
	it('gives back what was put in', () => {
		const store = storeOf(new FakeClock());
		store.set('a', 'first', 5);
		store.set('a', 'second', 5);
		expect(store.get('a')?.value).toBe('second');
		expect(store.get('b')).toBeUndefined();
	});

	it('drops the least recently used beyond its number of entries', () => {
		const store = storeOf(new FakeClock());
		['a', 'b', 'c'].forEach((key) => store.set(key, key, 1));
		store.get('a');
		store.set('d', 'd', 1);
		expect(has(store, 'a', 'b', 'c', 'd')).toEqual(['a', 'c', 'd']);
	});

	it('drops the least recently used beyond its bytes, and keeps nothing larger than them', () => {
		const store = storeOf(new FakeClock());
		store.set('a', 'a', 60);
		store.set('b', 'b', 60);
		expect(has(store, 'a', 'b')).toEqual(['b']);
		store.set('b', 'b', 10);
		store.set('c', 'c', 90);
		expect(has(store, 'b', 'c')).toEqual(['b', 'c']);
		store.set('d', 'd', 101);
		expect(has(store, 'b', 'c', 'd')).toEqual([]);
	});

	it('forgets what has not been used for its time', async () => {
		const clock = new FakeClock();
		const store = storeOf(clock);
		store.set('a', 'a', 1);
		store.set('b', 'b', 1);
		await clock.advance(800);
		store.get('a');
		await clock.advance(800);
		expect(has(store, 'a', 'b')).toEqual(['a']);
	});

	it('holds nothing that is past its time, used again or not', async () => {
		const clock = new FakeClock();
		const store = storeOf(clock);
		const held = () => ['first', 'second'].filter((text) => inspect(store).includes(text));
		store.set('a', 'first', 1);
		await clock.advance(600);
		store.set('b', 'second', 1);
		await clock.advance(399);
		expect(held()).toEqual(['first', 'second']);
		await clock.advance(1);
		expect(held()).toEqual(['second']);
		await clock.advance(600);
		expect(held()).toEqual([]);
		store.set('a', 'first', 1);
		await clock.advance(1000);
		expect(held()).toEqual([]);
	});
});
