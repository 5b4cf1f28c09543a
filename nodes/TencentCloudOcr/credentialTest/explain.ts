import { spokenDifference } from '../api/clockDifference';
import { describeError } from '../errors/describe';
import { OcrError } from '../errors/OcrError';

/** The clock is told, not corrected: a machine whose clock is wrong has more troubles than this one. */
function withClock(error: OcrError): OcrError {
	const { clockAheadMs } = error.facts;
	if (error.code !== 'AuthFailure.SignatureExpire' || clockAheadMs === undefined) return error;
	return new OcrError(error.code, {
		...error.facts,
		what: `this machine's clock is ${spokenDifference(clockAheadMs)} Tencent Cloud's, and more than 5 minutes are not accepted`,
	});
}

/** A failed credential test in one line: what is wrong, and what to do. */
export function explain(error: unknown): string {
	if (!(error instanceof OcrError)) return 'The test could not be made.';
	const { message, description } = describeError(withClock(error), {});
	return `${message}. ${description}`;
}
