import type { IExecuteFunctions, INode } from 'n8n-workflow';

import { isForAgent } from '../../../nodes/TencentCloudOcr/settings/tool';

const contextOf = (node: Partial<INode>, others: Partial<IExecuteFunctions> = {}) =>
	({ getNode: () => node, ...others }) as Partial<IExecuteFunctions> as IExecuteFunctions;

describe('an agent is asking', () => {
	it.each<[string, boolean, IExecuteFunctions]>([
		['where n8n says so', true, contextOf({}, { isToolExecution: () => true })],
		['where n8n takes the output for a tool', true, contextOf({ rewireOutputLogTo: 'ai_tool' })],
		['not for a node of a workflow', false, contextOf({}, { isToolExecution: () => false })],
		['not in n8n 1, which does not tell', false, contextOf({})],
	])('%s', (_, expected, context) => {
		expect(isForAgent(context)).toBe(expected);
	});
});
