import { line } from '../../pages';
import { candidates, placesOf } from './labelPage';

describe('a label', () => {
	it('is a whole word, but in scripts that set no blanks', async () => {
		expect(await placesOf([line('Updated 4 May', 60, 60, 130)], 'date')).toEqual([]);
		expect(await placesOf([line('开票日期：5月4日', 60, 60, 160)], '日期')).toHaveLength(1);
		expect(await placesOf([line('Room12', 60, 60, 60)], 'Room')).toHaveLength(1);
	});

	it('may go on to the right and on lines below', async () => {
		const beside = [line('Date of', 60, 60, 70), line('issue:', 135, 60, 60)];
		expect(await placesOf(beside, 'Date of issue')).toEqual([['Date of', 'issue:']]);
		const below = ['Place', 'and date', 'of issue'].map((text, at) =>
			line(text, 60, 60 + 25 * at, 80),
		);
		expect(await placesOf(below, 'Place and date of issue')).toEqual([
			['Place', 'and date', 'of issue'],
		]);
	});

	it('over several lines has its value beside or below all of them', async () => {
		const lines = [
			line('Place', 60, 60, 50),
			line('of issue', 60, 85, 80),
			line('Bergen', 300, 72, 60),
		];
		expect(await candidates(lines, 'Place of issue')).toContain('right: Bergen');
	});

	it('does not end within a word of its last line', async () => {
		const lines = [line('Place of', 60, 60, 80), line('issuers', 60, 85, 70)];
		expect(await placesOf(lines, 'Place of issue')).toEqual([]);
	});

	it('goes over four lines at most, and not on over something else', async () => {
		const words = ['one', 'two', 'three', 'four', 'five'];
		const lines = words.map((text, at) => line(text, 60, 60 + 25 * at, 60));
		expect(await placesOf(lines, 'one two three four')).toHaveLength(1);
		expect(await placesOf(lines, words.join(' '))).toEqual([]);
		expect(await placesOf(lines, 'one three')).toEqual([]);
	});
});
