import type { Clock } from './clock';
import { Line } from './line';
import { Pace } from './pace';

export interface Limits {
	requestsPerSecond: number;
	maxConcurrency: number;
}

/** One execution's part in the budget. */
export interface Member {
	/**
	 * Makes the call when its turn comes. A call that has not begun never begins once the signal is
	 * aborted; one that has begun is given up, and keeps its place until it really ends.
	 */
	run<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T>;
	/** Calls of the account that have gone well so far, whoever made them. */
	readonly successes: number;
	/** For the end of the execution; a call that still waits never begins. */
	leave(): void;
}

interface Seat {
	limits: Limits;
	line: Line;
}

/**
 * What an account may do at one endpoint, shared by all executions of the process: they are served
 * in turn, each one's calls in the order asked, under the lower of their limits.
 */
export class Budget {
	private seats: Seat[] = [];
	private inFlight = 0;
	private successes = 0;
	private alarm: { at: number; off: AbortController } | undefined;
	private readonly pace: Pace;

	/** `isRefusal` recognises the error of a server that has had too many calls. */
	constructor(
		private readonly clock: Clock,
		private readonly isRefusal: (error: unknown) => boolean,
	) {
		this.pace = new Pace(clock);
	}

	join(limits: Limits): Member {
		const seat: Seat = { limits, line: new Line(() => this.serve()) };
		this.seats.push(seat);
		const successes = () => this.successes;
		return {
			get successes() {
				return successes();
			},
			run: async (call, signal) => await seat.line.wait(() => this.make(call), 1, signal),
			leave: () => {
				this.seats = this.seats.filter((other) => other !== seat);
				this.serve();
			},
		};
	}

	/** Milliseconds since it was last used; 0 while it has members. */
	idleFor(): number {
		return this.seats.length > 0 ? 0 : this.pace.idleFor();
	}

	private async make<T>(call: () => Promise<T>): Promise<T> {
		const sentAt = this.pace.goes(this.limits().requestsPerSecond);
		this.inFlight += 1;
		return await call()
			.then(
				(result) => {
					this.successes += 1;
					this.pace.succeeded(sentAt);
					return result;
				},
				async (error: unknown) => {
					if (this.isRefusal(error)) this.pace.refused(sentAt);
					return await Promise.reject(error);
				},
			)
			.finally(() => {
				this.inFlight -= 1;
				this.serve();
			});
	}

	/** Begins what may begin now; where only time is missing, it comes back by itself. */
	private serve(): void {
		for (;;) {
			const seat = this.seats.find(({ line }) => line.first);
			if (!seat) return this.silence();
			const { requestsPerSecond, maxConcurrency } = this.limits();
			if (this.inFlight >= maxConcurrency) return;
			const wait = this.pace.wait(requestsPerSecond);
			if (wait > 0) return this.wakeIn(wait);
			this.seats = [...this.seats.filter((other) => other !== seat), seat];
			seat.line.first?.begin();
		}
	}

	private wakeIn(wait: number): void {
		const at = this.clock.now() + wait;
		if (this.alarm && this.alarm.at <= at) return;
		this.silence();
		const alarm = { at, off: new AbortController() };
		this.alarm = alarm;
		this.clock.sleep(wait, alarm.off.signal).then(
			() => {
				this.alarm = undefined;
				this.serve();
			},
			() => {},
		);
	}

	private silence(): void {
		this.alarm?.off.abort();
		this.alarm = undefined;
	}

	private limits(): Limits {
		const all = this.seats.map(({ limits }) => limits);
		return {
			requestsPerSecond: Math.min(...all.map(({ requestsPerSecond }) => requestsPerSecond)),
			maxConcurrency: Math.min(...all.map(({ maxConcurrency }) => maxConcurrency)),
		};
	}
}
