import { Line } from '../line';

/** The part of a gate's bytes that work holds while it goes on. */
export interface Hold {
	/** Takes note of what is held now, so that others get the rest. */
	is(bytes: number): void;
	/**
	 * To be called before more is taken than is held. Throws if there is no room for it: the work ends
	 * with that error, and begins again when there is room.
	 */
	needs(bytes: number): void;
}

/** Ends work that is to begin again later; to anybody but the gate it is not a failure. */
export class NoRoomError extends Error {
	override name = 'NoRoomError';

	constructor(
		readonly gate: ByteGate,
		readonly bytes: number,
	) {
		super(`there is no room for ${bytes} bytes yet`);
	}
}

/** Bounds the bytes that are held at once; what is larger than the whole bound is let in alone. */
export class ByteGate {
	private held = 0;
	private readonly line = new Line(() => this.open());

	constructor(private readonly bound: number) {}

	/**
	 * Does the work when there is room for its bytes, which it holds until it really ends.
	 * @param bytes what it holds at most, or until it says otherwise
	 */
	async hold<T>(bytes: number, work: (hold: Hold) => Promise<T>, signal?: AbortSignal): Promise<T> {
		const begun = async () => await this.begin(bytes, work);
		return await this.line.wait(begun, bytes, signal).catch(async (error: unknown) => {
			// Nobody waits for room while holding some, so that no two wait for each other.
			const waits = error instanceof NoRoomError && error.gate === this;
			return waits ? await this.hold(error.bytes, work, signal) : await Promise.reject(error);
		});
	}

	private async begin<T>(bytes: number, work: (hold: Hold) => Promise<T>): Promise<T> {
		let mine = bytes;
		this.held += bytes;
		const is = (now: number) => {
			this.held += now - mine;
			mine = now;
			this.open();
		};
		const needs = (more: number) => {
			if (more <= mine) return;
			if (!this.fits(more, mine)) throw new NoRoomError(this, more);
			is(more);
		};
		try {
			return await work({ is, needs });
		} finally {
			is(0);
		}
	}

	/** @param own of the bytes held, those that are given up for them */
	private fits(bytes: number, own = 0): boolean {
		const others = this.held - own;
		return others === 0 || others + bytes <= this.bound;
	}

	private open(): void {
		for (;;) {
			const { first } = this.line;
			if (!first || !this.fits(first.size)) return;
			first.begin();
		}
	}
}
