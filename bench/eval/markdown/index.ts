import type { Figure } from '../../report';
import { QUESTIONS } from '../node';
import type { Answer, RecordedNode } from '../recorded';
import { faultsOf, type Faults } from './faults';

export interface AnsweredDocument {
	name: string;
	pages: readonly Answer[];
}

const linesOf = ({ TextDetections }: Answer): string[] =>
	(TextDetections as { DetectedText: string }[]).map(({ DetectedText }) => DetectedText);

/** Whether the Markdown of documents has their tables and their letters, as a Markdown library renders it. */
export async function markdown(
	documents: readonly AnsweredDocument[],
	node: RecordedNode,
	details: boolean,
): Promise<Figure[]> {
	const all: Faults = { unlike: 0, lost: 0, twice: 0 };
	for (const { name, pages } of documents) {
		const texts = await node.ask(pages, QUESTIONS.markdownOfPages());
		const { unlike, lost, twice } = faultsOf({
			lines: pages.map(linesOf),
			markdown: texts.map(({ text }) => String(text)),
			rows: await node.ask(pages, QUESTIONS.tables('no')),
			named: await node.ask(pages, QUESTIONS.tables('auto')),
		});
		all.unlike += unlike;
		all.lost += lost;
		all.twice += twice;
		if (details && unlike + lost + twice > 0)
			console.log(`  ${name}: ${unlike} tables unlike, ${lost} letters lost, ${twice} twice`);
	}
	return [
		{ name: 'Markdown, tables unlike Table Rows', value: all.unlike, unit: '' },
		{ name: 'Markdown, letters lost', value: all.lost, unit: '' },
		{ name: 'Markdown, letters twice', value: all.twice, unit: '' },
	];
}
