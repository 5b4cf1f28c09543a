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

/** Results, the least recently used of which go first; no timer: it is swept whenever it is used. */
export class ResultStore<T> {
	/** In the order of last use, as a Map keeps the order of insertion. */
	private readonly kept = new Map<string, Kept<T>>();
	private bytes = 0;

	constructor(
		private readonly clock: Clock,
		private readonly bounds: StoreBounds,
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
	}

	private sweep(): void {
		const expired = this.clock.now() - this.bounds.keptFor;
		for (const [key, { usedAt }] of this.kept) {
			const fits = this.kept.size <= this.bounds.entries && this.bytes <= this.bounds.bytes;
			if (fits && usedAt >= expired) return;
			this.drop(key);
		}
	}

	private drop(key: string): void {
		this.bytes -= this.kept.get(key)?.bytes ?? 0;
		this.kept.delete(key);
	}
}
