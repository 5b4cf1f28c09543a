import { ApiError } from './errors';

const WINDOW_MS = 1000;

/** A sliding one-second window for each key and action; only calls that were let in count. */
export class RateWindow {
	private readonly arrivals = new Map<string, number[]>();

	/** @param limit calls in any one second; 0 lets all in */
	constructor(private readonly limit: number) {}

	/**
	 * @param at arrival in milliseconds
	 * @throws ApiError RequestLimitExceeded
	 */
	enter(secretId: string, action: string, at: number): void {
		if (this.limit === 0) return;
		const name = `${secretId} ${action}`;
		const recent = (this.arrivals.get(name) ?? []).filter((time) => time > at - WINDOW_MS);
		if (recent.length >= this.limit) {
			throw new ApiError(
				'RequestLimitExceeded',
				`More than ${this.limit} calls of ${action} in one second.`,
			);
		}
		recent.push(at);
		this.arrivals.set(name, recent);
	}

	clear(): void {
		this.arrivals.clear();
	}
}
