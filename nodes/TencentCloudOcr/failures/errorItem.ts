import type { IBinaryKeyData, INodeExecutionData } from 'n8n-workflow';

import type { FileLabel } from '../input/inputFile';
import type { Failure } from '../result/fileResult';

/**
 * A failure as an item, for n8n's continue modes. Just these keys: n8n moves an item to the error
 * output only if it has none beside `error`, `message` and `details`.
 * @param file the failed file itself, to be sent to a person
 */
export function errorItem(
	{ itemIndex, fileName, binaryProperty }: FileLabel,
	{ message, errorCode, requestId, whatToDo, page }: Failure,
	file: IBinaryKeyData | undefined,
): INodeExecutionData {
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
		...(file && { binary: file }),
		pairedItem: { item: itemIndex },
	};
}
