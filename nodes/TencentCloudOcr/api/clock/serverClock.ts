import { OcrError } from '../../errors/OcrError';

/** How far the server's clock is ahead, if it refused the request because of its time and told its own. */
const expiredBy = (error: unknown) =>
	error instanceof OcrError && error.code === 'AuthFailure.SignatureExpire'
		? error.facts.clockAheadMs
		: undefined;

/** The time that requests of one run are signed with. */
export class ServerClock {
	/** Milliseconds that the server's clock is ahead, once it has refused a request for its time. */
	private aheadMs: number | undefined;

	/**
	 * The first request refused because of its time corrects the clock for the whole run; those that were
	 * signed before that are made once more.
	 * @param call receives a function for the Unix time in seconds, to be called when the request goes out
	 */
	async correct<T>(call: (timestamp: () => number) => Promise<T>): Promise<T> {
		let corrected = false;
		const timestamp = () => {
			corrected = this.aheadMs !== undefined;
			return Math.floor((Date.now() + (this.aheadMs ?? 0)) / 1000);
		};
		return await call(timestamp).catch(async (error: unknown) => {
			const ahead = expiredBy(error);
			if (corrected || ahead === undefined) return await Promise.reject(error);
			this.aheadMs ??= ahead;
			return await call(timestamp);
		});
	}
}
