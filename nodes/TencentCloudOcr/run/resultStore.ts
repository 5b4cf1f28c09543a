import type { Clock } from './clock';

export interface StoreBounds {
	entries: number;
	bytes: number;
	/** Milliseconds that a result is kept after its last use. */
	keptFor: number;
}

interface Kept<T> {
	value: T;
	bytes: number;
	usedAt: number;
}

/** Does the work after so many milliseconds, unless the process ends before. */
export type Later = (ms: number, work: () => void) => void;

/** Results, the least recently used of which go first. */
export class ResultStore<T> {
	/** In the order of last use, as a Map keeps the order of insertion. */
	private readonly kept = new Map<string, Kept<T>>();
	private bytes = 0;
	private willSweep = false;

	constructor(
		private readonly clock: Clock,
		private readonly bounds: StoreBounds,
		private readonly later: Later,
	) {}

	get(key: string): Kept<T> | undefined {
		this.sweep();
		const found = this.kept.get(key);
		if (found) this.set(key, found.value, found.bytes);
		return found;
	}

	set(key: string, value: T, bytes: number): void {
		this.drop(key);
		this.kept.set(key, { value, bytes, usedAt: this.clock.now() });
		this.bytes += bytes;
		this.sweep();
		this.sweepInTime();
	}

	/** So that results go when their time is over, used or not. */
	private sweepInTime(): void {
		const [oldest] = this.kept.values();
		if (this.willSweep || !oldest) return;
		this.willSweep = true;
		const left = oldest.usedAt + this.bounds.keptFor - this.clock.now();
		this.later(Math.max(1, Math.ceil(left)), () => {
			this.willSweep = false;
			this.sweep();
			this.sweepInTime();
		});
	}

	private sweep(): void {
		const expired = this.clock.now() - this.bounds.keptFor;
		for (const [key, { usedAt }] of this.kept) {
			const fits = this.kept.size <= this.bounds.entries && this.bytes <= this.bounds.bytes;
			if (fits && usedAt > expired) return;
			this.drop(key);
		}
	}

	private drop(key: string): void {
		this.bytes -= this.kept.get(key)?.bytes ?? 0;
		this.kept.delete(key);
	}
}
