import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a program on files in a folder of its own, and gives the file it made. `FOLDER` in an argument stands for the
 * folder, where the input files lie under their names.
 */
export const runProgram = (
	program: string,
	args: string[],
	input: Record<string, Buffer | string>,
	output: string,
): Buffer => {
	const folder = mkdtempSync(join(tmpdir(), 'pdfs-'));
	try {
		for (const [name, content] of Object.entries(input)) writeFileSync(join(folder, name), content);
		const placed = args.map((arg) => arg.replaceAll('FOLDER', folder));
		execFileSync(program, placed, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
		return readFileSync(join(folder, output));
	} finally {
		rmSync(folder, { recursive: true });
	}
};

/** qpdf with any options, from one file to another. */
export const qpdf = (pdf: Buffer, ...options: string[]): Buffer =>
	runProgram('qpdf', [...options, 'in.pdf', 'out.pdf'], { 'in.pdf': pdf }, 'out.pdf');
