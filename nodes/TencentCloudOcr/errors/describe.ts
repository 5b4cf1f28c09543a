import { INPUT_ERRORS } from './inputErrors';
import type { OcrError } from './OcrError';
import { withoutTags } from './plainText';
import { RESULT_ERRORS } from './resultErrors';
import { meaningOf } from './table';

/** Where a failure happened, as far as it is known. */
export interface Place {
	fileName?: string;
	binaryProperty?: string;
	/** Only for PDFs, counted from 1. */
	page?: number;
}

/** What the error output and the error panel show. */
export interface ErrorText {
	/** What happened to which file. */
	message: string;
	/** What to do. */
	whatToDo: string;
	/** What to do, and what support will ask for. */
	description: string;
}

const subject = ({ fileName, binaryProperty, page }: Place) => {
	const file = fileName ?? (binaryProperty === undefined ? undefined : `Field "${binaryProperty}"`);
	return [file, page === undefined ? undefined : `page ${page}`].filter(Boolean).join(', ');
};

/** Ends the server's words with a full stop where they have none, since more text follows. */
const sentence = (text: string) =>
	/[.!?…。！？]\s*$/.test(text) ? text.trimEnd() : `${text.trimEnd()}.`;

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function describeError(error: OcrError, place: Place): ErrorText {
	const { what, todo, ofAccount } = meaningOf(error.code);
	const { facts } = error;
	const where = ofAccount ? '' : subject(place);
	const happened = facts.what ?? what;
	const whatToDo = facts.todo ?? todo;
	return {
		message: where ? `${where}: ${happened}` : capitalized(happened),
		whatToDo,
		description: [
			whatToDo,
			facts.serverMessage && `Tencent Cloud says: ${withoutTags(sentence(facts.serverMessage))}`,
			error.attempts > 1 && `Tried ${error.attempts} times.`,
			withoutTags(`Code: ${error.code}${facts.requestId ? `, RequestId: ${facts.requestId}` : ''}`),
		]
			.filter(Boolean)
			.join(' '),
	};
}

/** Whether the failure is the input's or the result's, and not the API's. */
export const isLocal = ({ code }: OcrError) =>
	Object.hasOwn(INPUT_ERRORS, code) || Object.hasOwn(RESULT_ERRORS, code);
