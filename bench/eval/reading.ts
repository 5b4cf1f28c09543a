import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';

import type { Part } from '../../tools/reading/truth';
import type { Figure } from '../report';
import { QUESTIONS, type TextLayout } from './node';
import type { EvalOptions } from './options';
import type { Answer, RecordedNode } from './recorded';
import { lettersLost, lettersOf } from './letters';

const PAGES = join(__dirname, '../../test/fixtures/reading');
const LAYOUTS = ['lines', 'paragraphs', 'layout', 'markdown'] as const;

/** A page whose text is known in its order; made by tools/reading. */
interface KnownPage {
	name: string;
	response: Answer;
	parts: Part[];
}

const readPages = (): KnownPage[] =>
	readdirSync(PAGES)
		.filter((file) => file.endsWith('.json'))
		.map((file) => ({
			name: file.replace('.json', ''),
			...(JSON.parse(readFileSync(join(PAGES, file), 'utf8')) as Omit<KnownPage, 'name'>),
		}));

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** 1 where the letters come in their order; edits between the two texts take from it. */
export function orderScore(parts: readonly Part[], text: string): number {
	const truth = lettersOf(parts.map((part) => part.text).join(''));
	const read = lettersOf(text);
	return 1 - distance(truth, read) / Math.max(truth.length, read.length, 1);
}

/**
 * The share of paragraphs that stand in the text whole, each on a line of its own: lines of an address and points of
 * a list stand closely below one another.
 */
export function paragraphScore(parts: readonly Part[], text: string): number {
	const read = new Set(text.split('\n').map(lettersOf));
	const paragraphs = parts.filter(({ kind }) => kind === 'paragraph');
	const whole = paragraphs.filter((part) => read.has(lettersOf(part.text)));
	return whole.length / Math.max(paragraphs.length, 1);
}

/** Reading order, paragraphs and completeness of the text of pages whose order is known. */
export async function reading(node: RecordedNode, { details }: EvalOptions): Promise<Figure[]> {
	const layouts = LAYOUTS.filter((layout) => node.offers('textLayout', layout));
	const orders = new Map<TextLayout, number[]>(layouts.map((layout) => [layout, []]));
	const paragraphs: number[] = [];
	let lost = 0;
	for (const { name, response, parts } of readPages()) {
		for (const [layout, scores] of orders) {
			const [item] = await node.ask([response], QUESTIONS.text(layout));
			const text = String(item?.text ?? '');
			const order = orderScore(parts, text);
			scores.push(order);
			lost += lettersLost(parts.map((part) => part.text).join(''), text);
			if (layout === 'paragraphs') paragraphs.push(paragraphScore(parts, text));
			if (details) console.log(`  ${name}, ${layout}: order ${(100 * order).toFixed(1)} %`);
		}
		if (details)
			console.log(`  ${name}: paragraphs ${(100 * (paragraphs.at(-1) ?? 0)).toFixed(1)} %`);
	}
	return [
		...[...orders]
			// Columns are kept side by side on purpose there.
			.filter(([layout]) => layout !== 'layout')
			.map(([layout, scores]) => ({
				name: `order of the text, ${layout}`,
				value: 100 * mean(scores),
				unit: '%',
			})),
		{ name: 'paragraphs whole and apart', value: 100 * mean(paragraphs), unit: '%' },
		{ name: 'letters lost, all layouts', value: lost, unit: '' },
	];
}
