import type { Readable } from 'node:stream';
import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
} from 'n8n-workflow';

export interface SourceFile {
	bytes: Buffer | Readable;
	fileName?: string;
	mimeType?: string;
}

/** An item and its files, as a workflow is to begin with them. */
export interface SourceItem {
	json?: IDataObject;
	files?: Record<string, SourceFile>;
}

/** The first node of the workflow: gives the items, their files stored as n8n stores them. */
export const sourceNode = (items: Iterable<SourceItem>): INodeType => ({
	description: {
		displayName: 'Source',
		name: 'source',
		group: ['input'],
		version: 1,
		description: 'Gives the items that a run begins with',
		defaults: { name: 'Source' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	},
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const output: INodeExecutionData[] = [];
		for (const { json = {}, files = {} } of items) {
			const item: INodeExecutionData = { json, pairedItem: { item: 0 } };
			for (const [name, { bytes, fileName, mimeType }] of Object.entries(files)) {
				item.binary ??= {};
				item.binary[name] = await this.helpers.prepareBinaryData(bytes, fileName, mimeType);
			}
			output.push(item);
		}
		return [output];
	},
});
