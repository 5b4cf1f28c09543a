import { neighbours } from '../../layout/lists/neighbours';
import { partitionPoint } from '../../layout/lists/partitionPoint';
import { share } from '../../layout/lists/share';
import { zip } from '../../layout/lists/zip';

describe('lists', () => {
	test('neighbours are pairs; one member has none', () => {
		expect(neighbours([1, 2, 3])).toEqual([
			[1, 2],
			[2, 3],
		]);
		expect(neighbours(['a'])).toEqual([]);
	});

	test('two lists are paired as far as both go', () => {
		expect(zip([1, 2], ['a', 'b', 'c'])).toEqual([
			[1, 'a'],
			[2, 'b'],
		]);
		expect(zip([1, 2], ['a'])).toEqual([[1, 'a']]);
	});

	test.each([
		[0, 0],
		[1, 1],
		[3, 3],
		[9, 4],
	])('of 0, 1, 2, 5 those below %d are %d', (limit, count) => {
		expect(partitionPoint([0, 1, 2, 5], (value) => value < limit)).toBe(count);
	});

	test('a share of nothing is 0', () => {
		expect(share([1, 2, 3, 4], (value) => value > 1)).toBe(0.75);
		expect(share([], () => true)).toBe(0);
	});
});
