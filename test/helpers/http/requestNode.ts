import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type IHttpRequestOptions,
	type IRequestOptions,
	type INodeExecutionData,
	type INodeType,
} from 'n8n-workflow';

/** A request as a node makes it with a credential: in n8n's option shape of today, or in the older one. */
export type NodeRequest = { today: IHttpRequestOptions } | { older: IRequestOptions };

/** A node that makes one request with the Tencent Cloud credential, as n8n's HTTP Request node does. */
export const requestNode = (request: NodeRequest): INodeType => ({
	description: {
		displayName: 'Request',
		name: 'request',
		group: ['transform'],
		version: 1,
		description: 'Makes one request with the credential',
		defaults: { name: 'Request' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'tencentCloudApi', required: true }],
		properties: [],
	},
	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { helpers } = this;
		const answer: unknown =
			'today' in request
				? await helpers.httpRequestWithAuthentication.call(this, 'tencentCloudApi', request.today)
				: await helpers.requestWithAuthentication.call(this, 'tencentCloudApi', request.older);
		const json: unknown = typeof answer === 'string' ? JSON.parse(answer) : answer;
		return [[{ json: { answer: Object(json) } }]];
	},
});
