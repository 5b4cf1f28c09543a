import { clockDifference } from '../api/clock/clockDifference';
import { asError } from '../errors/asError';
import { describeError } from '../errors/describe';
import { OcrError } from '../errors/OcrError';

/**
 * A failed credential test in one line: what is wrong, and what to do. The clock is told, not corrected:
 * a machine whose clock is wrong has more troubles than this one.
 */
export function explain(error: unknown): string {
	const told = clockDifference(error);
	if (!(told instanceof OcrError)) return asError(told).message;
	const { message, description } = describeError(told, {});
	return `${message}. ${description}`;
}
