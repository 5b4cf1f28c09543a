import { Line } from './line';

/** Bounds the bytes that are held at once; what is larger than the whole bound is let in alone. */
export class ByteGate {
	private held = 0;
	private readonly line = new Line(() => this.open());

	constructor(private readonly bound: number) {}

	/** Does the work when there is room for its bytes, which it holds until it really ends. */
	async hold<T>(bytes: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
		const held = async () => {
			this.held += bytes;
			try {
				return await work();
			} finally {
				this.held -= bytes;
				this.open();
			}
		};
		return await this.line.wait(held, bytes, signal);
	}

	private open(): void {
		for (;;) {
			const { first } = this.line;
			if (!first || (this.held > 0 && this.held + first.size > this.bound)) return;
			first.begin();
		}
	}
}
