import type { ErrorFacts, OcrError } from './OcrError';
import { withoutTags } from './plainText';
import { meaningOf } from './table';

/** What the error output and the error panel show. */
export interface ErrorText {
	/** What happened to which file. */
	message: string;
	/** What to do. */
	whatToDo: string;
	/** What to do, and what support will ask for. */
	description: string;
}

const subject = ({ file, page }: ErrorFacts) => {
	const field = file?.binaryProperty === undefined ? undefined : `Field "${file.binaryProperty}"`;
	const name = file?.fileName ?? field;
	return [name, page === undefined ? undefined : `page ${page}`].filter(Boolean).join(', ');
};

/** What a file's error says where no call was made for it. */
function notSent(facts: ErrorFacts, named: string): string {
	if (facts.foundWith === undefined) return '';
	const own = named ? 'it' : subject(facts) || 'this file';
	return ` (found with ${facts.foundWith}, so ${own} was not sent)`;
}

/** Ends the server's words with a full stop where they have none, since more text follows. */
const sentence = (text: string) =>
	/[.!?…。！？]\s*$/.test(text) ? text.trimEnd() : `${text.trimEnd()}.`;

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function describeError({ code, facts }: OcrError): ErrorText {
	const { what, todo, ofAccount } = meaningOf(code);
	const { serverMessage, requestId, attempts = 0 } = facts;
	const where = ofAccount ? '' : subject(facts);
	const happened = `${facts.what ?? what}${notSent(facts, where)}`;
	const whatToDo = facts.todo ?? todo;
	return {
		message: where ? `${where}: ${happened}` : capitalized(happened),
		whatToDo,
		description: [
			whatToDo,
			serverMessage && `Tencent Cloud says: ${withoutTags(sentence(serverMessage))}`,
			attempts > 1 && `Tried ${attempts} times.`,
			withoutTags(`Code: ${code}${requestId ? `, RequestId: ${requestId}` : ''}`),
		]
			.filter(Boolean)
			.join(' '),
	};
}
