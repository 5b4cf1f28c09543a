import { NodeApiError, NodeOperationError, type INode } from 'n8n-workflow';

import { OcrError } from '../../../nodes/TencentCloudOcr/errors/OcrError';
import { toCanceled, toNodeError } from '../../../nodes/TencentCloudOcr/failures/nodeError';

const node: INode = {
	id: '1',
	name: 'OCR',
	type: 'tencentCloudOcr',
	typeVersion: 1,
	position: [0, 0],
	parameters: { operation: 'text', options: { maxPages: 3, pdfPassword: 'open sesame' } },
};

test.each([
	['of the node itself', () => toNodeError(node, new OcrError('FILE_EMPTY'), 0)],
	['that nobody expected', () => toNodeError(node, new Error('what'), 0)],
	[
		"of n8n's, as about a credential",
		() => toNodeError(node, new NodeOperationError(node, 'no'), 0),
	],
	["of n8n's about a call", () => toNodeError(node, new NodeApiError(node, { message: 'no' }), 0)],
	['for an execution that was cancelled', () => toCanceled(node)],
])('an error %s is kept without the password in the parameters', (_, make) => {
	const kept = JSON.stringify(make().node);
	expect(kept).not.toContain('sesame');
	expect(kept).toContain('"maxPages":3');
	expect(node.parameters.options).toHaveProperty('pdfPassword', 'open sesame');
});
