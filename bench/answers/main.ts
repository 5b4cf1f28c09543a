/**
 * `npm run bench:answers -- <folder>`: how like Tencent's the sandbox's answers are. The folder has recorded answers,
 * `NN.json` each, some with the picture that they are of; without a folder the example files alone are read.
 *
 * Of each page: lines; pieces of lines that were cut; paragraphs on both sides of a gutter; changes of column in the
 * order; confidence (median, 10th to 90th hundredth); lines with two blanks in a row, with a blank at an end; height
 * of lines against Tencent's, pixels that they are wider; characters that differ from what is printed there.
 */
import path from 'node:path';
import { errorShare, knownTexts } from '../../examples/demo/knownTexts';
import type { Engine } from '../../sandbox/engine/engine';
import { openOcrEngine } from '../../sandbox/engine/ocr/ocrEngine';
import { userPath } from '../../tools/userPath';
import { arrangedAgain } from './again';
import { linesOf, recordedAnswers, type RecordedAnswer } from './answer';
import { readPages } from './read';
import { printHead, printRow } from './table';
import { compareBoxes, traitsOf, type Traits } from './traits';

const EXAMPLES = path.resolve(__dirname, '../../examples/files');
/** What a truthful sandbox has to meet. */
const GOALS = { heightRatio: [0.95, 1.05], paragraphPairs: 0.8, wrong: 0.01 } as const;

const missedBy = (name: string, { spanning, doubleBlanks }: Traits): string[] => [
	...(spanning > 0 ? [`${name}: paragraphs over two columns`] : []),
	...(doubleBlanks > 0 ? [`${name}: double blanks`] : []),
];

/** Tencent's answer and the sandbox's to the same picture. */
async function compare(engine: Engine, { name, answer, picture }: RecordedAnswer) {
	if (picture === undefined) return [];
	const theirs = linesOf(answer);
	const [ours = []] = await readPages(engine, picture);
	const compared = compareBoxes(ours, theirs);
	printRow(`${name}  Tencent`, traitsOf(theirs));
	printRow(`${name}  sandbox`, traitsOf(ours), compared);
	const [least, most] = GOALS.heightRatio;
	const fits = compared.heightRatio >= least && compared.heightRatio <= most;
	return [...(fits ? [] : [`${name}: height of lines`]), ...missedBy(name, traitsOf(ours))];
}

async function readExample(engine: Engine, file: string, text: string): Promise<string[]> {
	const pages = await readPages(engine, path.join(EXAMPLES, file));
	const read = pages.flat().map((line) => line.text);
	const wrong = errorShare(text, read.join('\n'));
	pages.map(traitsOf).forEach((traits, index) => {
		printRow(`${file}${index > 0 ? ` page ${index + 1}` : ''}`, traits, { wrong });
	});
	return [
		...pages.flatMap((page) => missedBy(file, traitsOf(page))),
		...(wrong > GOALS.wrong ? [`${file}: wrong characters`] : []),
	];
}

/** The recorded lines once more, in the sandbox's order and with its paragraph numbers. */
function arrangeAgain(recorded: readonly RecordedAnswer[]): string[] {
	const all = recorded.map(arrangedAgain);
	const sum = (key: 'same' | 'tooCoarse' | 'tooFine') =>
		all.reduce((total, one) => total + one[key], 0);
	const inOrder = all.filter(({ disordered }) => disordered === 0).length;
	const [same, coarse, fine] = [sum('same'), sum('tooCoarse'), sum('tooFine')];
	console.log(`\nLines of ${all.length} recorded answers, arranged by the sandbox`);
	console.log(`  in the recorded order: ${inOrder} answers`);
	console.log(
		`  pairs of one paragraph: ${same} as recorded, ${coarse} too coarse, ${fine} too fine`,
	);
	const likeness = same / (same + Math.max(coarse, fine));
	return likeness < GOALS.paragraphPairs ? ['paragraphs of recorded answers'] : [];
}

/** Prints all figures; gives the goals that were missed. */
async function main(folder: string | undefined): Promise<string[]> {
	const recorded = folder === undefined ? [] : recordedAnswers(userPath(folder));
	const engine = openOcrEngine();
	const missed: string[] = [];
	printHead();
	for (const one of recorded) missed.push(...(await compare(engine, one)));
	for (const [file, text] of await knownTexts(EXAMPLES)) {
		if (text !== '') missed.push(...(await readExample(engine, file, text)));
	}
	await engine.close?.();
	return recorded.length > 0 ? [...missed, ...arrangeAgain(recorded)] : missed;
}

void main(process.argv[2]).then((missed) => {
	for (const name of missed) console.error(`missed: ${name}`);
	process.exitCode = missed.length > 0 ? 1 : 0;
});
