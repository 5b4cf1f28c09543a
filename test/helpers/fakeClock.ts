import type { Clock } from '../../nodes/TencentCloudOcr/run/clock';

interface Sleeper {
	due: number;
	wake: () => void;
}

export interface FakeClockOptions {
	/** Milliseconds by which a sleep ends late, asked anew for each one; early if below zero. */
	lateness?: () => number;
	random?: () => number;
}

/** Virtual time: it stands still while anything can be done, then jumps to the next due sleep. */
export class FakeClock implements Clock {
	private time = 0;
	private sleepers: Sleeper[] = [];

	constructor(private readonly options: FakeClockOptions = {}) {}

	now = () => this.time;

	random = () => this.options.random?.() ?? 0.5;

	sleep = async (ms: number, signal?: AbortSignal): Promise<void> =>
		await this.pass(Math.max(0, ms + (this.options.lateness?.() ?? 0)), signal);

	/** A sleep that is never late: what takes its time elsewhere, such as a server's work. */
	pass = async (ms: number, signal?: AbortSignal): Promise<void> => {
		signal?.throwIfAborted();
		const due = this.time + ms;
		await new Promise<void>((resolve, reject) => {
			const onAbort = () => {
				this.forget(sleeper);
				reject(signal?.reason);
			};
			const wake = () => {
				signal?.removeEventListener('abort', onAbort);
				resolve();
			};
			const sleeper = { due, wake };
			this.sleepers.push(sleeper);
			signal?.addEventListener('abort', onAbort, { once: true });
		});
	};

	/** Does the work after so many milliseconds. */
	later = (ms: number, work: () => void): void => void this.sleep(ms).then(work);

	/** How many sleeps have not ended. */
	get sleeping(): number {
		return this.sleepers.length;
	}

	/** Lets everything that needs no time happen. */
	async settle(): Promise<void> {
		await new Promise((resolve) => setImmediate(resolve));
	}

	/** Lets time pass, with all that happens in it. */
	async advance(ms: number): Promise<void> {
		const end = this.time + ms;
		await this.settle();
		for (let next = this.next(); next && next.due <= end; next = this.next()) {
			await this.wake(next);
		}
		this.time = end;
	}

	/** Lets as much time pass as the work needs, and gives what it gives. */
	async finish<T>(work: Promise<T>): Promise<T> {
		let over = false;
		const ended = () => {
			over = true;
		};
		work.then(ended, ended);
		await this.settle();
		while (!over) {
			const next = this.next();
			if (!next) throw new Error('The work waits for something that will never come');
			await this.wake(next);
		}
		return await work;
	}

	private next(): Sleeper | undefined {
		return this.sleepers.reduce<Sleeper | undefined>(
			(first, other) => (first && first.due <= other.due ? first : other),
			undefined,
		);
	}

	private async wake(sleeper: Sleeper): Promise<void> {
		this.forget(sleeper);
		this.time = Math.max(this.time, sleeper.due);
		sleeper.wake();
		await this.settle();
	}

	private forget(sleeper: Sleeper): void {
		this.sleepers = this.sleepers.filter((other) => other !== sleeper);
	}
}
