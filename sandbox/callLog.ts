import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Parameters by name, as they were sent. */
export type Parameters = Record<string, unknown>;

/** One call as it arrived. */
export interface CallRecord {
	/** X-TC-Action; empty if it was not sent. */
	action: string;
	/** Server time in milliseconds at which the headers arrived. */
	at: number;
	/** Bytes of the body that have arrived. */
	arrivedBytes: number;
	/**
	 * As sent, but ImageBase64 as `{ sha256, length }` (hash of the decoded file, length of the base64 text), of longer
	 * values than 1,024 characters the beginning, and of more than 100 the first.
	 */
	parameters: Parameters;
	/** As sent, Authorization included; it holds a signature and never the secret. */
	headers: IncomingHttpHeaders;
	/** `ok`, an error code, the kind of a fault, `aborted` (the caller left) or, until then, `pending`. */
	outcome: string;
	/** That of the answer, or of the one that the caller did not get. */
	requestId: string;
	/** Milliseconds until the answer or the connection had ended; undefined until then. */
	tookMs?: number;
	/** Calls under way when it arrived, itself included. */
	inFlight: number;
}

/** Keeps what arrived, and counts what is under way. */
export class CallLog {
	readonly calls: CallRecord[] = [];
	private underWay = 0;

	/**
	 * @param onCall is told of each call that has ended
	 * @param most calls kept; the oldest go first
	 */
	constructor(
		private readonly onCall: (call: CallRecord) => void,
		private readonly most: number,
	) {}

	arrive(headers: IncomingHttpHeaders, at: number): CallRecord {
		this.underWay += 1;
		const call: CallRecord = {
			action: String(headers['x-tc-action'] ?? ''),
			at,
			arrivedBytes: 0,
			parameters: {},
			headers: { ...headers },
			outcome: 'pending',
			requestId: randomUUID(),
			inFlight: this.underWay,
		};
		this.calls.push(call);
		if (this.calls.length > this.most) this.calls.shift();
		return call;
	}

	/** The connection or the answer has ended. */
	leave(call: CallRecord, at: number): void {
		this.underWay -= 1;
		if (call.outcome === 'pending') call.outcome = 'aborted';
		call.tookMs = at - call.at;
		this.onCall(call);
	}

	clear(): void {
		this.calls.length = 0;
	}
}
