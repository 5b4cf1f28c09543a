import { OcrError } from '../errors/OcrError';

/** A clock that is less far off is not what a request was refused for. */
const NOTABLE_MS = 60_000;

/** A time as people say it: "6 min 2 s". */
export function spokenDuration(milliseconds: number): string {
	const seconds = Math.round(Math.abs(milliseconds) / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return [hours && `${hours} h`, minutes && `${minutes} min`, `${seconds % 60} s`]
		.filter(Boolean)
		.join(' ');
}

/** Says by how much the clock is off, where that is what a request was refused for. */
export function clockDifference(error: unknown): unknown {
	if (!(error instanceof OcrError) || error.code !== 'AuthFailure.SignatureExpire') return error;
	const { clockAheadMs = 0 } = error.facts;
	if (Math.abs(clockAheadMs) < NOTABLE_MS) return error;
	const difference = `${spokenDuration(clockAheadMs)} ${clockAheadMs > 0 ? 'behind' : 'ahead of'}`;
	return new OcrError(error.code, {
		...error.facts,
		what: `this machine's clock is ${difference} Tencent Cloud's, and at most 5 minutes are accepted`,
	});
}
