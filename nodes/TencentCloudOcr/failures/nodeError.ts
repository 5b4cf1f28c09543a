import { NodeApiError, NodeOperationError, type INode } from 'n8n-workflow';

import { isObject } from '../api/answer/json';
import { asError } from '../errors/asError';
import { describeError } from '../errors/describe';
import { INPUT_ERRORS } from '../errors/inputErrors';
import { OcrError } from '../errors/OcrError';
import { RESULT_ERRORS } from '../errors/resultErrors';

/** The node as errors keep it: without the password that may stand in its parameters. */
function withoutPassword(node: INode): INode {
	const { options } = node.parameters;
	if (!isObject(options) || !('pdfPassword' in options)) return node;
	return { ...node, parameters: { ...node.parameters, options: { ...options, pdfPassword: '' } } };
}

/** Whether the failure is the input's or the result's, and not the API's. */
const isLocal = (code: string) =>
	Object.hasOwn(INPUT_ERRORS, code) || Object.hasOwn(RESULT_ERRORS, code);

function ofOcrError(
	node: INode,
	error: OcrError,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	const { code, facts } = error;
	const { message, description } = describeError(error);
	const result = isLocal(code)
		? new NodeOperationError(node, message, { description, itemIndex })
		: new NodeApiError(
				node,
				{ code, requestId: facts.requestId ?? null },
				{ message, description, itemIndex, httpCode: code },
			);
	// n8n replaces a message that happens to contain a system error's name, "timekeeperm.pdf" among them.
	result.message = message;
	result.description = description;
	return result;
}

/** A failure as n8n shows it on the node when the workflow stops. */
export function toNodeError(
	of: INode,
	failure: unknown,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	const node = withoutPassword(of);
	if (failure instanceof OcrError) return ofOcrError(node, failure, itemIndex);
	// n8n's own, such as one about the credential, hold the node as it is.
	if (failure instanceof NodeApiError || failure instanceof NodeOperationError)
		return Object.assign(failure, { node });
	return new NodeOperationError(node, asError(failure), { itemIndex });
}

/** n8n takes an execution for cancelled, and not for failed, by the word "canceled" in the error. */
export const toCanceled = (node: INode) =>
	new NodeOperationError(withoutPassword(node), 'The execution was canceled');
