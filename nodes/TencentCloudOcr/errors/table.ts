import { API_ERRORS } from './apiErrors';
import { INPUT_ERRORS } from './inputErrors';
import type { ErrorMeaning } from './meaning';
import { RESULT_ERRORS } from './resultErrors';
import { TRANSPORT_ERRORS } from './transportErrors';

const ALL = { ...API_ERRORS, ...TRANSPORT_ERRORS, ...INPUT_ERRORS, ...RESULT_ERRORS };
const TABLE: Readonly<Record<string, ErrorMeaning>> = ALL;

export type ErrorCode = keyof typeof ALL;

const UNKNOWN: ErrorMeaning = {
	what: 'Tencent Cloud refused the request',
	todo: "Look the code up in Tencent Cloud's documentation; give support the RequestId.",
};

export const isListed = (code: string): boolean => Object.hasOwn(TABLE, code);

/** The table's entry for a code, or for the nearest of its dot-separated parents. */
export function meaningOf(code: string): ErrorMeaning {
	for (let name = code; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
		const meaning = isListed(name) ? TABLE[name] : undefined;
		if (meaning) return meaning;
	}
	return UNKNOWN;
}
