import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { asError } from '../errors/asError';
import { describeError } from '../errors/describe';
import { OcrError } from '../errors/OcrError';
import type { FileLabel } from '../input/inputFile';
import type { Failure } from '../result/fileResult';
import { failedFile } from './failedFile';

/** What is told of a failure, in an error item or among the failed pages of a file. */
export function failureOf(error: OcrError): Failure {
	const { message, whatToDo } = describeError(error);
	const { requestId = null, page } = error.facts;
	return { message, errorCode: error.code, requestId, whatToDo, page };
}

/**
 * A failure as an item, for n8n's continue modes; the failed file comes with it. Just these keys: n8n moves
 * an item to the error output only if it has none beside `error`, `message` and `details`.
 */
export function errorItem(
	context: IExecuteFunctions,
	{ message, errorCode, requestId, whatToDo, page }: Failure,
	{ itemIndex, fileName, binaryProperty }: FileLabel,
): INodeExecutionData {
	const binary = failedFile(context, itemIndex, binaryProperty);
	return {
		json: {
			error: message,
			details: {
				errorCode,
				requestId,
				whatToDo,
				fileName: fileName ?? null,
				page: page ?? null,
				binaryProperty: binaryProperty ?? null,
			},
		},
		...(binary && { binary }),
		pairedItem: { item: itemIndex },
	};
}

/** Whatever failed, as an item. */
export function toErrorItem(
	context: IExecuteFunctions,
	failure: unknown,
	itemIndex: number,
): INodeExecutionData {
	if (failure instanceof OcrError) {
		const { file, binaryProperty } = failure.facts;
		return errorItem(context, failureOf(failure), file ?? { itemIndex, binaryProperty });
	}
	const { message, name } = asError(failure);
	const told = { message, errorCode: name, requestId: null, whatToDo: null };
	return errorItem(context, told, { itemIndex });
}
