import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { tencentCloudApiTest } from './credentialTest';
import { properties, toolProperties } from './description';
import { builderHint } from './description/builderHint';
import { subtitle } from './description/subtitle';
import { execute } from './execute';

const asTool: Partial<INodeTypeDescription> = { properties: toolProperties };

export class TencentCloudOcr implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tencent Cloud OCR',
		name: 'tencentCloudOcr',
		icon: { light: 'file:tencentCloudOcr.svg', dark: 'file:tencentCloudOcr.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle,
		description:
			'Read text, table rows and labelled fields from images and PDFs with Tencent Cloud OCR',
		defaults: { name: 'Tencent Cloud OCR' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		builderHint,
		usableAsTool: { replacements: asTool },
		credentials: [{ name: 'tencentCloudApi', required: true, testedBy: 'tencentCloudApiTest' }],
		properties,
	};

	methods = { credentialTest: { tencentCloudApiTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [await execute(this)];
	}
}
