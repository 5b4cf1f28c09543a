/**
 * Makes documents of the same kinds as the corpus with traits drawn at random, without pictures:
 * `tsx tools/tables/sample.ts [FOLDER SEED COUNT KIND…]`, into .cache/samples if no folder is named. They show how the table finder does on
 * what it was not tried on, before the unseen part of the corpus is asked.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser';
import { seededRandom } from '../random';
import { dice, type Dice } from './dice';
import { documentOf } from './document';
import type { Language, Trait } from './model';
import { kinds, planned, type Plan } from './plan';

/** Traits of which a document has one at most. */
const either: ReadonlyArray<readonly Trait[]> = [
	['ruled', 'row-rules', 'header-rule', 'no-rules', 'zebra'],
	['skewed', 'residual-skew'],
	['page-break', 'page-break-repeat'],
	['side-by-side', 'stacked'],
	['letter', 'prose', 'form', 'form-two-columns'],
];
/** Traits of which each document of a kind has one. */
const needed: readonly Trait[] = ['no-rules', 'side-by-side', 'letter', 'narrow'];
const MOST = 4;

/** Traits that the plan gives to documents of a kind, in sets of which one at most is taken. */
function setsOf(lines: readonly string[]): Trait[][] {
	const known = new Set(lines.flatMap((line) => planned(line).traits));
	const alone = [...known].filter((trait) => !either.some((set) => set.includes(trait)));
	const sets = either.map((set) => set.filter((trait) => known.has(trait)));
	return [...sets, ...alone.map((trait) => [trait])].filter((set) => set.length > 0);
}

function drawn(sets: readonly Trait[][], { sample, pick, int }: Dice): Trait[] {
	const isNeeded = (set: readonly Trait[]): boolean => set.some((trait) => needed.includes(trait));
	const further = sample(
		sets.filter((set) => !isNeeded(set)),
		int(0, MOST),
	);
	return [...sets.filter(isNeeded), ...further].flatMap(([first, ...rest]) =>
		first ? pick([first, ...rest]) : [],
	);
}

async function main(): Promise<void> {
	const [folder = '.cache/samples', seed = '1', count = '10', ...wanted] = process.argv.slice(2);
	mkdirSync(join(folder, 'seen'), { recursive: true });
	const browser = await launchBrowser();
	for (const [kind, { write, seen, unseen }] of Object.entries(kinds)) {
		if (wanted.length > 0 && !wanted.includes(kind)) continue;
		const sets = setsOf([...seen, ...unseen]);
		for (let number = 1; number <= Number(count); number += 1) {
			const name = `${kind}-sample-${seed}-${number}`;
			const choice = dice(seededRandom(`${name} traits`));
			const language: Language = choice.pick(['en', 'zh']);
			const traits = drawn(sets, choice);
			const plan: Plan = { name, kind, language, traits, write, unseen: false };
			const { document } = await documentOf(plan, browser, false);
			writeFileSync(join(folder, 'seen', `${name}.json`), `${JSON.stringify(document)}\n`);
		}
	}
	await browser.close();
}

void main();
