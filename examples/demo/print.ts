import { styleText } from 'node:util';

import type { Reading } from './reading';

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/** One file: what it is, how it went, and its text. */
export function print(reading: Reading): void {
	const { file, milliseconds, lineCount, averageConfidence, errors, failure, text } = reading;
	const facts = [
		`${lineCount} lines`,
		averageConfidence === null ? 'no confidence' : `confidence ${averageConfidence}`,
		`${Math.round(milliseconds)} ms`,
		errors !== undefined && `character error ${percent(errors)}`,
	];
	console.log(styleText('bold', `\n── ${file}  `) + facts.filter(Boolean).join(', '));
	if (failure) console.log(styleText('red', failure));
	console.log(text === '' && !failure ? styleText('dim', '(no text on the page)') : text);
}

export function printTotal(readings: Reading[], seconds: number): void {
	const checked = readings.flatMap(({ errors }) => (errors === undefined ? [] : [errors]));
	const worst =
		checked.length > 0 ? `, character error at most ${percent(Math.max(...checked))}` : '';
	console.log(`\n${readings.length} files read in ${seconds.toFixed(1)} s${worst}.`);
}
