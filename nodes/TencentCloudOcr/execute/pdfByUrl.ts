import type { OcrError } from '../errors/OcrError';
import { meaningOf } from '../errors/table';
import type { Task } from './run';

/** What Tencent Cloud says of a file that is no picture. */
const UNREADABLE = new Set([
	'FailedOperation.ImageDecodeFailed',
	'InvalidParameter.EngineImageDecodeFailed',
]);

/** Says how to read a PDF whose URL does not show that it is one, as with most share and download links. */
export function withPdfRemedy(error: OcrError, { file, settings }: Task): OcrError {
	const isGuess = file.kind === 'remote' && file.pdfPage === undefined && settings.isPdf === 'auto';
	if (!isGuess || !UNREADABLE.has(error.code)) return error;
	const todo = `If it is a PDF, set 'Options > Is PDF' to On. ${error.facts.todo ?? meaningOf(error.code).todo}`;
	return error.with({ todo });
}
