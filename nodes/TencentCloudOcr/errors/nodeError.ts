import { NodeApiError, NodeOperationError, type INode } from 'n8n-workflow';

import { describeError, isLocal, type Place } from './describe';
import type { OcrError } from './OcrError';

/** The error that n8n shows on the node when the workflow stops. */
export function nodeError(
	node: INode,
	error: OcrError,
	place: Place,
	itemIndex: number,
): NodeApiError | NodeOperationError {
	const { message, description } = describeError(error, place);
	const { requestId } = error.facts;
	const result = isLocal(error)
		? new NodeOperationError(node, message, { description, itemIndex })
		: new NodeApiError(
				node,
				{ code: error.code, requestId: requestId ?? null },
				{ message, description, itemIndex, httpCode: error.code },
			);
	// n8n replaces a message that happens to contain a system error's name, "timekeeperm.pdf" among them.
	result.message = message;
	result.description = description;
	return result;
}
