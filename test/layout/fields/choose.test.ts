import { choose, scoreOf } from '../../../layout/fields/choose';

test('a score is the sum of the traits by their weights; a trait without a weight counts nothing', () => {
	expect(scoreOf({ near: 0.5, tall: 1, odd: 9 }, { near: 4, tall: -1 })).toBe(1);
});

describe('the best of several candidates', () => {
	const value = ({ text }: { text: string }): string => text;
	const of = (...texts: string[]) => texts.map((text, at) => ({ text, at }));

	it('is of the value that most speaks for, candidates of one value together', () => {
		const best = choose(of('a', 'b', 'b'), [1.2, 0.8, 1], value);
		expect(best?.candidate).toEqual({ text: 'b', at: 2 });
	});

	it('is less certain the more others speak for another value, or for none', () => {
		const alone = choose(of('a'), [2], value)?.certainty ?? 0;
		const rivalled = choose(of('a', 'b'), [2, 1], value)?.certainty ?? 0;
		expect(alone).toBeCloseTo(Math.exp(2) / (1 + Math.exp(2)));
		expect(rivalled).toBeLessThan(alone);
	});

	it('is none among none', () => {
		expect(choose([], [], value)).toBeNull();
	});
});
