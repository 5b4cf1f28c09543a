import { styleText } from 'node:util';

import type { Reading } from './reading';

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/** Before a file is read, which takes some seconds a page; its pages and facts follow on the same line. */
export function printTitle(file: string): void {
	process.stdout.write(styleText('bold', `\n── ${file}  `));
}

/** Of a file of several pages, that so many are read. */
export function printPage(count: number): void {
	process.stdout.write(styleText('dim', `page ${count} · `));
}

/** How a file went, and what is in it. */
export function print({ failure, facts, text, milliseconds, errors }: Reading): void {
	const parts = [
		facts,
		`${(milliseconds / 1000).toFixed(1)} s`,
		errors !== undefined && `${percent(errors)} of characters wrong`,
	];
	console.log(failure ? 'not read' : parts.filter(Boolean).join(', '));
	console.log(failure ? styleText('red', failure) : text);
}

export function printTotal(readings: readonly Reading[][], seconds: number): void {
	const failed = readings.filter((ofFile) => ofFile.some(({ failure }) => failure)).length;
	const checked = readings.flat().flatMap(({ errors }) => (errors === undefined ? [] : [errors]));
	const parts = [
		`${readings.length - failed} of ${readings.length} files read in ${seconds.toFixed(1)} s`,
		checked.length > 0 &&
			`at most ${percent(Math.max(...checked))} of a file's characters differ from what is printed there`,
	];
	console.log(`\n${parts.filter(Boolean).join(', ')}.`);
}

/** Names are told of so many. */
const MOST_NAMES = 10;

/** What was found in the folders, and not read. */
export function printLeftOut(names: readonly string[]): void {
	if (names.length === 0) return;
	const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
	const named = names.slice(0, MOST_NAMES).join(', ');
	console.log(`Left out, not named as a PNG, JPEG, BMP, TIFF or PDF: ${named}${more}.`);
}
