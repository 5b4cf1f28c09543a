import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One figure of the benchmark. */
export interface Figure {
	name: string;
	value: number;
	unit: string;
	/** What it must be for the benchmark to pass. */
	must?: { atMost: number } | { atLeast: number } | { be: number };
}

export interface Measured {
	title: string;
	figures: Figure[];
}

export function isMet({ value, must }: Figure): boolean {
	if (!must) return true;
	if ('atMost' in must) return value <= must.atMost;
	if ('atLeast' in must) return value >= must.atLeast;
	return value === must.be;
}

const round = (value: number) =>
	value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 10 ? 3 : 1 });

function verdict(figure: Figure): string {
	const { must } = figure;
	if (!must) return '';
	const [[kind, bound] = []] = Object.entries(must);
	const words = kind === 'atMost' ? 'at most' : kind === 'atLeast' ? 'at least' : 'must be';
	return `${isMet(figure) ? 'ok  ' : 'MISS'} ${words} ${round(Number(bound))}`;
}

export function printMeasured({ title, figures }: Measured): void {
	console.log(`\n${title}`);
	for (const figure of figures) {
		const value = `${round(figure.value)} ${figure.unit}`;
		console.log(`  ${figure.name.padEnd(58)} ${value.padStart(14)}  ${verdict(figure)}`.trimEnd());
	}
}

/** Writes the figures as JSON, and gives the file's path. */
export async function saveMeasured(measured: Measured[]): Promise<string> {
	const folder = path.join(__dirname, 'results');
	const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '-')}.json`);
	await mkdir(folder, { recursive: true });
	await writeFile(file, `${JSON.stringify(measured, null, '\t')}\n`);
	return path.relative(process.cwd(), file);
}
