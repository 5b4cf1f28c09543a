import { addScores, f1 } from '../../../bench/rows/cellScore';
import { readCorpus } from '../../../bench/rows/corpus';
import { evaluateLines, type Result } from '../../../bench/rows/evaluate';
import { worstOf } from '../../../bench/rows/summary';

const pooled = (results: readonly Result[]): number =>
	f1(addScores(results.map(({ score }) => score)));

describe('the table corpus', () => {
	let [all, unseen]: [Result[], Result[]] = [[], []];

	beforeAll(async () => {
		unseen = await Promise.all(readCorpus('unseen').map(evaluateLines));
		all = [...(await Promise.all(readCorpus('seen').map(evaluateLines))), ...unseen];
	});

	it('has sixty pages at least, a quarter of them unseen', () => {
		expect(all.length).toBeGreaterThanOrEqual(60);
		expect(unseen.length).toBeGreaterThanOrEqual(20);
	});

	it('is read with a cell F1 of 0.97 over all and 0.95 over the unseen documents', () => {
		expect(pooled(all)).toBeGreaterThanOrEqual(0.97);
		expect(pooled(unseen)).toBeGreaterThanOrEqual(0.95);
	});

	it('has no document that is read with less than 0.8', () => {
		expect(worstOf(all)).toBeGreaterThanOrEqual(0.8);
	});

	it('gives no table where there is none', () => {
		const without = all.filter(({ document }) => document.tables.length === 0);
		expect(without.length).toBeGreaterThan(0);
		expect(without.flatMap(({ found }) => found)).toEqual([]);
	});
});
