import { styleText } from 'node:util';

import type { Reading } from './reading';

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/** Before a file is read, which takes some seconds a page; its facts follow on the same line. */
export function printTitle(file: string): void {
	process.stdout.write(styleText('bold', `\n── ${file}  `));
}

function factsOf({ failure, lineCount, averageConfidence, milliseconds, errors }: Reading): string {
	if (failure) return 'not read';
	return [
		`${lineCount} ${lineCount === 1 ? 'piece' : 'pieces'} of text`,
		averageConfidence !== null && `confidence ${averageConfidence} of 100`,
		`${(milliseconds / 1000).toFixed(1)} s`,
		errors !== undefined && `${percent(errors)} of characters wrong`,
	]
		.filter(Boolean)
		.join(', ');
}

/** How a file went, and its text. */
export function print(reading: Reading): void {
	const { failure, text } = reading;
	console.log(factsOf(reading));
	if (failure) console.log(styleText('red', failure));
	else console.log(text === '' ? styleText('dim', '(no text on the page)') : text);
}

export function printTotal(readings: Reading[], seconds: number): void {
	const failed = readings.filter(({ failure }) => failure).length;
	const checked = readings.flatMap(({ errors }) => (errors === undefined ? [] : [errors]));
	const parts = [
		`${readings.length - failed} of ${readings.length} files read in ${seconds.toFixed(1)} s`,
		checked.length > 0 &&
			`at most ${percent(Math.max(...checked))} of a file's characters differ from what is printed there`,
	];
	console.log(`\n${parts.filter(Boolean).join(', ')}.`);
}
