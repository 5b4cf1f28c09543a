import type { FakeClock } from '../fakeClock';

export class Refusal extends Error {}

/** Takes so many calls in any sliding second, by arrival, as Tencent Cloud does. */
export class RateLimitedServer {
	readonly arrivals: number[] = [];
	refusals = 0;
	inFlight = 0;
	mostInFlight = 0;
	private accepted: number[] = [];

	constructor(
		private readonly clock: FakeClock,
		private readonly perSecond: number,
		/** Milliseconds on the way there, asked anew for each call. */
		private readonly journey: () => number = () => 0,
	) {}

	async call(latency: number): Promise<void> {
		this.inFlight += 1;
		this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
		try {
			await this.clock.pass(this.journey());
			const now = this.clock.now();
			this.arrivals.push(now);
			this.accepted = this.accepted.filter((at) => at > now - 1000);
			if (this.accepted.length >= this.perSecond) {
				this.refusals += 1;
				throw new Refusal();
			}
			this.accepted.push(now);
			await this.clock.pass(latency);
		} finally {
			this.inFlight -= 1;
		}
	}

	/** The most calls that arrived within any one second. */
	mostInASecond(): number {
		const times = [...this.arrivals].sort((a, b) => a - b);
		return Math.max(
			0,
			...times.map((start, i) => times.slice(i).filter((at) => at < start + 1000).length),
		);
	}
}
