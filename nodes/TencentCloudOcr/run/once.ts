import { abortable } from './abort';
import type { ResultStore } from './resultStore';

export interface OncePolicy<T> {
	/** About how many bytes a result takes. */
	sizeOf(result: T): number;
	/** Whether the failure is the content's own, so that a twin would meet it just the same. */
	isContentsFault(error: unknown): boolean;
}

type Outcome<T> = { result: T } | { error: unknown };

/** After a failure that may have been bad luck the next twin tries again; a second failure in a run is final. */
const LUCKLESS_TRIES = 2;

/**
 * One run of a node over its input: what has the same key is worked out once, whether its twin is
 * done or still under way. Results go to the store, where a repeated run finds them; failures are
 * forgotten with the run. Results and errors are shared, so nobody may change them.
 */
export class Once<T> {
	/** How often a result was there without being worked out. */
	saved = 0;
	private readonly underWay = new Map<string, Promise<Outcome<T>>>();
	private readonly tries = new Map<string, number>();
	private readonly failed = new Map<string, unknown>();

	/** `owner` keeps the keys of different executions and nodes apart. */
	constructor(
		private readonly store: ResultStore<T>,
		private readonly owner: string,
		private readonly policy: OncePolicy<T>,
	) {}

	async get(key: string, workOut: () => Promise<T>, signal?: AbortSignal): Promise<T> {
		for (;;) {
			signal?.throwIfAborted();
			const twin = this.underWay.get(key);
			const known = twin ? await abortable(async () => await twin, signal) : this.known(key);
			if (known && 'result' in known) {
				this.saved += 1;
				return known.result;
			}
			if (this.failed.has(key)) throw this.failed.get(key);
			if (!this.underWay.has(key)) return await this.begin(key, workOut, signal);
		}
	}

	private known(key: string): Outcome<T> | undefined {
		const kept = this.store.get(this.storeKey(key));
		return kept && { result: kept.value };
	}

	private async begin(key: string, workOut: () => Promise<T>, signal?: AbortSignal): Promise<T> {
		const outcome = workOut().then(
			(result) => {
				this.store.set(this.storeKey(key), result, this.policy.sizeOf(result));
				return { result };
			},
			(error: unknown) => {
				if (!signal?.aborted) this.note(key, error);
				return { error };
			},
		);
		this.underWay.set(key, outcome);
		const ended = await outcome.finally(() => this.underWay.delete(key));
		if ('error' in ended) throw ended.error;
		return ended.result;
	}

	private note(key: string, error: unknown): void {
		const tries = (this.tries.get(key) ?? 0) + 1;
		this.tries.set(key, tries);
		if (tries >= LUCKLESS_TRIES || this.policy.isContentsFault(error)) this.failed.set(key, error);
	}

	private storeKey(key: string): string {
		return JSON.stringify([this.owner, key]);
	}
}
