import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import type { Kind } from '../../../tools/lineItems/model';
import type { TrueTable } from '../../../tools/lineItems/truth';
import type { Figure } from '../../report';
import { markdown, type AnsweredDocument } from '../markdown';
import { QUESTIONS } from '../node';
import type { EvalOptions } from '../options';
import type { Answer, RecordedNode } from '../recorded';
import { scoreDocument, type DocumentScore, type FoundTable } from './score';

const FOLDER = join(__dirname, '../../../test/fixtures/lineItems');
const SPLITS = ['seen', 'unseen'] as const;

/** One drawn document; see test/fixtures/lineItems/README.md. */
interface DrawnDocument {
	name: string;
	kind: Kind;
	layout: string;
	response: Answer;
	tables: TrueTable[];
}

/** Invoices are asked for their main table, as a user with the defaults gets it; receipts for all, since little else stands on them. */
const ASKED = { invoice: 'largest', receipt: 'all' } as const;

const readDocuments = (split: (typeof SPLITS)[number]): DrawnDocument[] =>
	readdirSync(join(FOLDER, split))
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => ({
			...(JSON.parse(readFileSync(join(FOLDER, split, file), 'utf8')) as DrawnDocument),
			name: file.replace('.json', ''),
		}));

const SOURCE = ['sourceFile', 'sourcePage', 'sourceTable', 'sourceRow'];

/** The tables that the node's items are of. */
const tablesOf = (items: readonly IDataObject[]): FoundTable[] => {
	const tables = new Map<unknown, { header: string[]; rows: string[][] }>();
	for (const item of items) {
		const cells = Object.entries(item).filter(([name]) => !SOURCE.includes(name));
		const header = cells.map(([name]) => name);
		const table = tables.get(item.sourceTable) ?? { header, rows: [] };
		table.rows.push(cells.map(([, cell]) => String(cell)));
		tables.set(item.sourceTable, table);
	}
	return [...tables.values()];
};

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Line items of the invoices and receipts in test/fixtures/lineItems, and their Markdown. */
export async function lineItems(node: RecordedNode, { details }: EvalOptions): Promise<Figure[]> {
	const figures: Figure[] = [];
	const inMarkdown: AnsweredDocument[] = [];
	for (const split of SPLITS) {
		const scores = new Map<Kind, DocumentScore[]>();
		for (const { name, kind, layout, response, tables } of readDocuments(split)) {
			inMarkdown.push({ name, pages: [response] });
			const question = { ...QUESTIONS.tables('auto'), tables: ASKED[kind] };
			const score = scoreDocument(tables, tablesOf(await node.ask([response], question)));
			scores.set(kind, [...(scores.get(kind) ?? []), score]);
			if (details && split === 'seen')
				console.log(`  ${(100 * score.score).toFixed(1).padStart(5)} %  ${name}: ${layout}`);
		}
		for (const [kind, all] of scores) {
			const names = all.flatMap((score) => score.names ?? []);
			figures.push(
				{
					name: `line items of ${kind}s, ${split}`,
					value: 100 * mean(all.map(({ score }) => score)),
					unit: '%',
				},
				{ name: `names of columns of ${kind}s, ${split}`, value: 100 * mean(names), unit: '%' },
			);
		}
	}
	return [...figures, ...(await markdown(inMarkdown, node, details))];
}
