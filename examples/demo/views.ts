import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { tableOf } from './tableOf';

/** One of the node's operations, as the demo shows it. */
export interface View {
	parameters: INodeParameters;
	/** What there is, in a few words. */
	facts(items: IDataObject[]): string;
	show(items: IDataObject[]): string;
}

const FIELDS = [
	{ name: 'Invoice No', field: 'invoiceNumber' },
	{ name: 'Date', field: 'date' },
	{ name: 'Total', field: 'total' },
];

const plural = (count: number, one: string, many = `${one}s`) =>
	`${count} ${count === 1 ? one : many}`;

const asJson = (items: IDataObject[]) => JSON.stringify(items, undefined, 2);

export const VIEWS = {
	text: {
		parameters: { operation: 'readText' },
		facts: ([item]) => {
			const pieces = plural(Number(item?.lineCount ?? 0), 'piece of text', 'pieces of text');
			const confidence = item?.averageConfidence ?? null;
			return confidence === null ? pieces : `${pieces}, confidence ${Number(confidence)} of 100`;
		},
		show: ([item]) => String(item?.text ?? '') || '(no text on the page)',
	},
	rows: {
		parameters: { operation: 'readRows' },
		facts: (items) => plural(items.length, 'row'),
		show: (items) => (items.length > 0 ? tableOf(items) : '(no table on the page)'),
	},
	fields: {
		parameters: { operation: 'readFields', fields: { values: FIELDS } },
		facts: ([item = {}]) => {
			const found = Object.values(item).filter((value) => value !== '').length;
			return `${found} of ${plural(FIELDS.length, 'field')}`;
		},
		show: ([item = {}]) =>
			tableOf(Object.entries(item).map(([Field, Value]) => ({ Field, Value }))),
	},
	lines: {
		parameters: { operation: 'readLines' },
		facts: (items) => plural(items.length, 'line'),
		show: asJson,
	},
	raw: {
		parameters: { operation: 'readRaw' },
		facts: (items) => plural(items.length, 'answer'),
		show: asJson,
	},
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;
