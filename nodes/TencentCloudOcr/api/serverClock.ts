import { OcrError } from '../errors/OcrError';
import { clockDifference } from './clockDifference';

/** By how much the server's clock is ahead, if it refused the request for its time and tells its own. */
const expiredBy = (error: unknown) =>
	error instanceof OcrError && error.code === 'AuthFailure.SignatureExpire'
		? error.facts.clockAheadMs
		: undefined;

/** The time that requests of one run are signed with. */
export class ServerClock {
	/** Milliseconds that the server's clock is ahead, once it has refused a request for its time. */
	private aheadMs: number | undefined;

	/**
	 * The first request refused for its time corrects the clock for the whole run; one that was signed
	 * before is made once more.
	 * @param call is given what tells the Unix time in seconds, to be asked as the call goes
	 */
	async correct<T>(call: (timestamp: () => number) => Promise<T>): Promise<T> {
		let corrected = false;
		const timestamp = () => {
			corrected = this.aheadMs !== undefined;
			return Math.floor((Date.now() + (this.aheadMs ?? 0)) / 1000);
		};
		return await call(timestamp).catch(async (error: unknown) => {
			const ahead = expiredBy(error);
			if (ahead === undefined) return await Promise.reject(error);
			if (corrected) return await Promise.reject(clockDifference(error));
			this.aheadMs ??= ahead;
			return await call(timestamp).catch(
				async (again: unknown) => await Promise.reject(clockDifference(again)),
			);
		});
	}
}
