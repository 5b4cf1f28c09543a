import type { INodeExecutionData } from 'n8n-workflow';

import type { FileLabel } from '../input/inputFile';

export interface ErrorDetails {
	message: string;
	errorCode: string;
	requestId: string | null;
	page?: number | undefined;
}

/**
 * A failure as an item, for n8n's continue modes. Just these keys: n8n moves an item to the error
 * output only if it has none beside `error`, `message` and `details`.
 */
export function errorItem(
	{ itemIndex, fileName, binaryProperty }: FileLabel,
	{ message, errorCode, requestId, page }: ErrorDetails,
): INodeExecutionData {
	return {
		json: {
			error: message,
			details: {
				errorCode,
				requestId,
				fileName: fileName ?? null,
				page: page ?? null,
				binaryProperty: binaryProperty ?? null,
			},
		},
		pairedItem: { item: itemIndex },
	};
}
