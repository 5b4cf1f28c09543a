import {
	NodeApiError,
	NodeOperationError,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
} from 'n8n-workflow';

import { isObject } from '../api/answer/json';
import { asError } from '../errors/asError';
import { nodeError } from '../errors/nodeError';
import { OcrError } from '../errors/OcrError';
import { errorItem } from './errorItem';
import { failedFile } from './failedFile';
import { placeOf } from './place';
import { failureOf, PlacedError } from './placedError';

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

/** A failure as an item, for n8n's continue modes; a failed file comes with it. */
export function toErrorItem(
	context: IExecuteFunctions,
	failure: unknown,
	itemIndex: number,
): INodeExecutionData {
	if (failure instanceof PlacedError) {
		const { error, file, page } = failure;
		const held = failedFile(context, itemIndex, file.binaryProperty);
		return errorItem(file, failureOf(error, file, page), held);
	}
	if (failure instanceof OcrError) {
		const { binaryProperty } = failure.facts;
		const label = { itemIndex, ...(binaryProperty !== undefined && { binaryProperty }) };
		return errorItem(label, failureOf(failure), undefined);
	}
	const { message, name } = asError(failure);
	const told = { message, errorCode: name, requestId: null, whatToDo: null };
	return errorItem({ itemIndex }, told, undefined);
}
