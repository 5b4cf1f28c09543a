import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { FLOORS, withFloors } from '../../bench/eval/floors';
import { lettersLost } from '../../bench/eval/letters';
import { readOptions } from '../../bench/eval/options';
import { orderScore, paragraphScore } from '../../bench/eval/reading';
import { isMet } from '../../bench/report';
import { ROOT } from '../helpers/project/packed';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const PARTS = [
	paragraph('The old crane'),
	paragraph('will be painted'),
	{ kind: 'row' as const, text: 'May 12' },
];

describe('the scores of a text', () => {
	it('give 1 for the right order, whatever blanks, marks and widths it has', () => {
		expect(orderScore(PARTS, '# The old-crane\nwill be painted\n| May | １２ |')).toBe(1);
	});

	it('fall with what stands in the wrong place or is missing', () => {
		const swapped = orderScore(PARTS, 'will be painted The old crane May 12');
		expect(swapped).toBeLessThan(0.7);
		expect(orderScore(PARTS, '')).toBe(0);
	});

	it('count a paragraph that is whole and alone, and no other', () => {
		expect(paragraphScore(PARTS, 'The old crane\n\nwill be painted')).toBe(1);
		expect(paragraphScore(PARTS, 'The old crane\nwill be painted')).toBe(1);
		expect(paragraphScore(PARTS, 'The old crane\n\nwill be\npainted')).toBe(0.5);
		expect(paragraphScore(PARTS, 'The old\n\ncrane\n\nwill be painted')).toBe(0.5);
		expect(paragraphScore(PARTS, 'The old crane will be painted')).toBe(0);
	});

	it('find lost letters wherever the others stand', () => {
		expect(lettersLost('abc 12', '2 1 c')).toBe(2);
	});
});

describe('floors', () => {
	const judged = (value: number) =>
		withFloors([{ name: 'cells', value, unit: '%' }], { cells: { atLeast: 90 } }).map(isMet);

	it('hold a figure up', () => {
		expect(judged(90)).toEqual([true]);
		expect(judged(89.9)).toEqual([false]);
	});

	it('are missed by a figure that is no more measured', () => {
		expect(withFloors([], { cells: { atLeast: 0 } }).map(isMet)).toEqual([false]);
	});
});

describe('npm run eval', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'eval-test-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	/** A corpus whose program gives figures without reading anything. */
	function corpus(largest: number): string {
		const all = { score: 0.9875, names: 1, whollyRight: 82, largest };
		const figures = {
			tables: {
				'text: documents with tables': all,
				'ocr: documents with tables': all,
				'text: invented': { pages: 0 },
			},
			small: { right: 11 },
			items: { recall: 1, precision: 1, whole: 27 },
			answers: { lines: 0, paragraphs: 0, layout: 0, markdown: 0 },
			fields: [],
		};
		// Its exit code tells of goals of its own, which are not ours.
		const program = `const [, , , what, , file] = process.argv;
require('fs').writeFileSync(file, JSON.stringify({ figures: (${JSON.stringify(figures)})[what] }));
process.exit(1);`;
		writeFileSync(path.join(folder, 'run.cjs'), program);
		for (const set of ['tables', 'answers']) mkdirSync(path.join(folder, set), { recursive: true });
		return folder;
	}

	const evaluate = (...args: string[]) => {
		const { status, stdout, stderr } = spawnSync(
			path.join(ROOT, 'node_modules/.bin/tsx'),
			['bench/eval/main.ts', ...args],
			{ cwd: ROOT, encoding: 'utf8' },
		);
		return { status, stdout, stderr };
	};

	it('ends well above all floors', () => {
		const { status, stdout } = evaluate('reading');
		expect(stdout).toMatch(/letters lost, all layouts +0 +ok +at most 0/);
		expect(status).toBe(0);
	}, 60_000);

	it('fails below a floor, and says which', () => {
		const { status, stdout } = evaluate('corpus', '--corpus', corpus(0.25));
		expect(stdout).toMatch(/tables, text +98\.8 % +ok +at least/);
		expect(stdout).toMatch(/largest table, text +25 % +MISS at least/);
		expect(stdout).toMatch(/Below the floor: largest table, text; largest table, ocr/);
		expect(status).toBe(1);
	}, 60_000);

	it('says what a corpus printed that gave no figures', () => {
		writeFileSync(path.join(folder, 'run.cjs'), 'console.log("no such file: tables")');
		const { status, stderr } = evaluate('corpus', '--corpus', folder);
		expect(stderr).toContain('no such file: tables');
		expect(status).toBe(1);
	}, 60_000);

	it('leaves the corpus out where none is at its usual place, and refuses a wrong one', () => {
		const empty = path.join(folder, 'empty');
		expect(readOptions([], {}, empty)).toMatchObject({ corpus: null, parts: Object.keys(FLOORS) });
		expect(() => readOptions([], { READING_CORPUS: empty }, empty)).toThrow(
			`There is no corpus in ${empty}`,
		);
	});

	it('refuses a part that it does not have', () => {
		expect(() => readOptions(['lines'], {})).toThrow('There is no part lines; the parts are speed');
	});
});
