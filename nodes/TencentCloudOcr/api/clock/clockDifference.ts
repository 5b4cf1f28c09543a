import type { OcrError } from '../../errors/OcrError';

/** A smaller difference cannot be why a request was refused. */
const NOTABLE_MS = 60_000;

/** A duration as people write it: "6 min 2 s". */
export function spokenDuration(milliseconds: number): string {
	const seconds = Math.round(Math.abs(milliseconds) / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return [hours && `${hours} h`, minutes && `${minutes} min`, `${seconds % 60} s`]
		.filter(Boolean)
		.join(' ');
}

/** Says how far the clock is off, where that is why a request was refused. */
export function clockDifference(error: OcrError): OcrError {
	const { clockAheadMs = 0 } = error.facts;
	if (error.code !== 'AuthFailure.SignatureExpire' || Math.abs(clockAheadMs) < NOTABLE_MS)
		return error;
	const difference = `${spokenDuration(clockAheadMs)} ${clockAheadMs > 0 ? 'behind' : 'ahead of'}`;
	const what = `this machine's clock is ${difference} Tencent Cloud's, and at most 5 minutes are accepted`;
	return error.with({ what });
}
