import { OcrError } from '../errors/OcrError';

/** A time as people say it: "6 min 2 s". */
export function spokenDuration(milliseconds: number): string {
	const seconds = Math.round(Math.abs(milliseconds) / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return [hours && `${hours} h`, minutes && `${minutes} min`, `${seconds % 60} s`]
		.filter(Boolean)
		.join(' ');
}

/** "6 min 2 s behind", seen from this machine. */
export const spokenDifference = (aheadMs: number) =>
	`${spokenDuration(aheadMs)} ${aheadMs > 0 ? 'behind' : 'ahead of'}`;

/** Says by how much the clock is off, where a request is refused for its time even after correction. */
export function clockDifference(error: unknown, aheadMs: number): unknown {
	if (!(error instanceof OcrError) || error.code !== 'AuthFailure.SignatureExpire') return error;
	return new OcrError(error.code, {
		...error.facts,
		what: `this machine's clock is ${spokenDifference(aheadMs)} Tencent Cloud's`,
	});
}
