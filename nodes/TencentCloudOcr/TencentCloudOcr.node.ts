import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { tencentCloudApiTest } from './credentialTest';
import { properties } from './description';
import { execute } from './execute';

/** An agent passes JSON only, so a new tool takes its files by URL. */
const asTool: Partial<INodeTypeDescription> = { properties: properties('url') };

export class TencentCloudOcr implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tencent Cloud OCR',
		name: 'tencentCloudOcr',
		icon: { light: 'file:tencentCloudOcr.svg', dark: 'file:tencentCloudOcr.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["output"] + ": " + $parameter["inputType"] }}',
		description: 'Read text, lines and table rows from images and PDFs with Tencent Cloud OCR',
		defaults: { name: 'Tencent Cloud OCR' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: { replacements: asTool },
		credentials: [{ name: 'tencentCloudApi', required: true, testedBy: 'tencentCloudApiTest' }],
		properties: properties('binary'),
	};

	methods = { credentialTest: { tencentCloudApiTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [await execute(this)];
	}
}
