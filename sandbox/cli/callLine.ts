import type { CallRecord } from '../callLog';

/** What is not the name of an action is not shown: whatever was sent there. */
const NAME = /^[A-Za-z]{1,40}$/;

const timeOf = (at: number) => new Date(at).toTimeString().slice(0, 8);

function sizeOf(bytes: number): string {
	if (bytes < 1024) return `${bytes} B`;
	const kilobytes = bytes / 1024;
	return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** A call in one line: when, what, how it ended, how long it took, how much came in. Nothing of its content. */
export const callLine = ({ at, action, outcome, requestId, tookMs, arrivedBytes }: CallRecord) =>
	[
		timeOf(at),
		NAME.test(action) ? action : '(unknown action)',
		outcome === 'ok' ? 'OK' : outcome,
		`${tookMs ?? 0} ms`,
		`${sizeOf(arrivedBytes)} in`,
		`RequestId ${requestId}`,
	].join('  ');
