import { describeError } from '../errors/describe';
import type { OcrError } from '../errors/OcrError';
import type { FileLabel } from '../input/inputFile';
import { placeOf } from './place';

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
