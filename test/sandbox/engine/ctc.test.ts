import { decodeCtc } from '../../../sandbox/engine/ocr/models/ctc';

/** Classes: blank, a, b, 1, @, 中, and the space as the last. */
const DICTIONARY = ['a', 'b', '1', '@', '中', ' '];

/** One string for each step: the class that wins there, and after a colon how probable a space is. */
function line(...steps: string[]) {
	const classes = DICTIONARY.length + 1;
	const scores = new Float32Array(steps.length * classes);
	steps.forEach((step, index) => {
		const [character = '', space = '0'] = step.split(':');
		const best = character === '-' ? 0 : DICTIONARY.indexOf(character) + 1;
		scores[index * classes + classes - 1] = Number(space);
		scores[index * classes + best] = 0.9;
	});
	return decodeCtc({ steps: steps.length, classes, scores }, DICTIONARY);
}

const text = (...steps: string[]) =>
	line(...steps)
		.map(({ character }) => character)
		.join('');

describe('the text of a line', () => {
	it('leaves out blanks and repetitions, but keeps letters that stand twice', () => {
		expect(text('-', 'a', 'a', '-', 'a', 'b', '-')).toBe('aab');
		expect(text('-', '-')).toBe('');
	});

	it('has a space where the model saw one', () => {
		expect(text('a', ' ', 'b')).toBe('a b');
	});

	it('has one space where the model saw two', () => {
		expect(text('a', ' ', '-', ' ', 'b')).toBe('a b');
	});

	it('has a space where the model only suspected one', () => {
		expect(text('a', '-:0.3', 'b')).toBe('a b');
		expect(text('a', '-:0.01', 'b')).toBe('ab');
	});

	it('has no space of suspicion beside a sign, beside another space or between Chinese signs', () => {
		expect(text('a', '-:0.3', '@')).toBe('a@');
		expect(text('@', '-:0.3', 'a')).toBe('@a');
		expect(text('a', '-:0.3', ' ', '-:0.3', 'b')).toBe('a b');
		expect(text('中', '-:0.3', '-', '中')).toBe('中中');
		expect(text('中', '-:0.3', '1')).toBe('中 1');
	});

	it('knows each character’s step and confidence', () => {
		expect(line('-', 'a', '-', '1')).toEqual([
			{ character: 'a', confidence: expect.closeTo(0.9), step: 1 },
			{ character: '1', confidence: expect.closeTo(0.9), step: 3 },
		]);
	});
});
