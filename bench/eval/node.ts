import path from 'node:path';
import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';

import { startEngine, type SourceFile } from '../../n8n/engine';

export const ROOT = path.join(__dirname, '../..');

export type TextLayout = 'lines' | 'paragraphs' | 'layout' | 'markdown';

/** What the node is asked, in the names of its parameters, which stand nowhere else in this folder. */
export const QUESTIONS = {
	text: (textLayout: TextLayout): INodeParameters => ({ operation: 'readText', textLayout }),
	/** An item for each page. */
	markdownOfPages: (): INodeParameters => ({
		operation: 'readText',
		textLayout: 'markdown',
		options: { oneItemPer: 'page' },
	}),
	/** All tables with their sources; with `no`, the first row of each is its heading. */
	tables: (headerRow: 'auto' | 'no' = 'no'): INodeParameters => ({
		operation: 'readRows',
		tables: 'all',
		options: { headerRow, numbers: 'printed', includeSource: true },
	}),
	/** The fields that know their labels, and others by theirs. */
	fields: (labels: readonly string[]): INodeParameters => ({
		operation: 'readFields',
		fields: {
			values: [
				...['date', 'dueDate', 'invoiceNumber', 'total', 'currency'].map((field) => ({
					name: field,
					field,
				})),
				...labels.map((name) => ({ name, field: 'custom' })),
			],
		},
	}),
};

/** Seconds that a call may take: the OCR may share a busy machine. */
const PATIENCE = 600;

const OPTIONS: INodeParameters = {
	requestsPerSecond: 1000,
	maxConcurrency: 1,
	timeout: PATIENCE,
	skipDuplicates: false,
	escapeFormulas: false,
};

export interface ReadingNode {
	/**
	 * One execution with one file.
	 *
	 * @returns what the items hold
	 * @throws Error where the execution fails
	 */
	ask(file: SourceFile, parameters: INodeParameters): Promise<IDataObject[]>;
	/** Whether a parameter, or option, of the node has this choice. */
	offers(parameter: string, choice: string): boolean;
}

interface Property {
	name: string;
	value?: unknown;
	options?: readonly unknown[];
	values?: readonly unknown[];
}

const isProperty = (value: unknown): value is Property =>
	typeof value === 'object' && value !== null && 'name' in value;

const findChoice = (properties: readonly unknown[], parameter: string, choice: string): boolean =>
	properties
		.filter(isProperty)
		.some(({ name, options = [], values = [] }) =>
			name === parameter
				? options.filter(isProperty).some(({ value }) => value === choice)
				: findChoice([...options, ...values], parameter, choice),
		);

/** The built node in n8n's own engine, asking whatever answers at the credential's endpoint. */
export async function openNode(credential: ICredentialDataDecryptedObject): Promise<ReadingNode> {
	const engine = await startEngine({ packageDir: ROOT });
	return {
		async ask(file, { options, ...parameters }) {
			const { items, error } = await engine.run({
				items: [{ files: { data: file } }],
				credential,
				parameters: { ...parameters, options: { ...OPTIONS, ...(options as INodeParameters) } },
			});
			if (error) throw new Error(`${file.fileName}: ${error.message}`);
			return items.map(({ json }) => json);
		},
		offers: (parameter, choice) =>
			findChoice(engine.nodeType.description.properties, parameter, choice),
	};
}
