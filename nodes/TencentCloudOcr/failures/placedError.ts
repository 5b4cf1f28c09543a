import { describeError } from '../errors/describe';
import type { OcrError } from '../errors/OcrError';
import type { FileLabel } from '../input/inputFile';
import type { Failure } from '../result/fileResult';
import { placeOf } from './place';

/** What is told of a failure, in an error item or among the failed pages of a file. */
export function failureOf(error: OcrError, file?: FileLabel, page?: number): Failure {
	const { message, whatToDo } = describeError(error, file ? placeOf(file, page) : {});
	return {
		message,
		errorCode: error.code,
		requestId: error.facts.requestId ?? null,
		whatToDo,
		page,
	};
}

/** A failure together with the file and page that it befell; its message names them. */
export class PlacedError extends Error {
	override name = 'PlacedError';

	constructor(
		readonly error: OcrError,
		readonly file: FileLabel,
		/** Only for PDFs. */
		readonly page?: number,
	) {
		super(describeError(error, placeOf(file, page)).message, { cause: error });
	}
}
