import {
	NodeApiError,
	NodeOperationError,
	type INode,
	type INodeExecutionData,
} from 'n8n-workflow';

import { isObject } from '../api/json';
import { asError } from '../errors/asError';
import { describeError } from '../errors/describe';
import { nodeError } from '../errors/nodeError';
import { OcrError } from '../errors/OcrError';
import { errorItem } from './errorItem';
import { placeOf } from './place';
import { PlacedError } from './placedError';

/** The node as errors keep it: without the password that may stand in its parameters. */
function withoutPassword(node: INode): INode {
	const { options } = node.parameters;
	if (!isObject(options) || !('pdfPassword' in options)) return node;
	return { ...node, parameters: { ...node.parameters, options: { ...options, pdfPassword: '' } } };
}

/** A failure as n8n shows it on the node when the workflow stops. */
export function toNodeError(
	of: INode,
	failure: unknown,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	const node = withoutPassword(of);
	if (failure instanceof PlacedError) {
		const { error, file, page } = failure;
		return nodeError(node, error, placeOf(file, page), file.itemIndex);
	}
	if (failure instanceof OcrError) return nodeError(node, failure, {}, itemIndex);
	if (failure instanceof NodeApiError || failure instanceof NodeOperationError) return failure;
	return new NodeOperationError(node, asError(failure), { itemIndex });
}

/** n8n takes an execution for cancelled, and not for failed, by the word "canceled" in the error. */
export const toCanceled = (node: INode) =>
	new NodeOperationError(node, 'The execution was canceled');

/** A failure as an item, for n8n's continue modes. */
export function toErrorItem(failure: unknown, itemIndex: number): INodeExecutionData {
	if (failure instanceof PlacedError) {
		const { error, file, page, message } = failure;
		const requestId = error.facts.requestId ?? null;
		return errorItem(file, { message, errorCode: error.code, requestId, page });
	}
	if (failure instanceof OcrError) {
		const { requestId = null, binaryProperty } = failure.facts;
		const { message } = describeError(failure, {});
		const label = { itemIndex, ...(binaryProperty !== undefined && { binaryProperty }) };
		return errorItem(label, { message, errorCode: failure.code, requestId });
	}
	const { message, name } = asError(failure);
	return errorItem({ itemIndex }, { message, errorCode: name, requestId: null });
}
