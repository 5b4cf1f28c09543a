import { readFileSync } from 'node:fs';
import { textDetections } from '../../sandbox/actions/textDetections';
import type { Engine } from '../../sandbox/engine/engine';
import { fileFormat } from '../../sandbox/engine/fileFormat';
import { ApiError } from '../../sandbox/errors';
import { linesOf, type Answer, type AnswerLine } from './answer';

/** The lines that the sandbox answers for each page of a file. */
export async function readPages(engine: Engine, file: string): Promise<AnswerLine[][]> {
	const bytes = readFileSync(file);
	const format = fileFormat(bytes);
	if (!format) throw new Error(`${file} is neither a picture nor a PDF`);
	const asked = { bytes, format, detectText: true, split: false, characters: false };
	const pages: AnswerLine[][] = [];
	for (;;) {
		const input = { ...asked, page: pages.length + 1 };
		const page = await engine.recognize(input, new AbortController().signal).catch((error) => {
			// Beyond the end.
			if (error instanceof ApiError && pages.length > 0) return undefined;
			throw error;
		});
		if (!page) return pages;
		// As it goes over the wire.
		const answer: Answer = JSON.parse(JSON.stringify(textDetections(page)));
		pages.push(linesOf(answer));
		if (format !== 'pdf') return pages;
	}
}
