import { abortable } from './abort';

interface Waiting {
	/** What it asks of the bound that the line stands at. */
	size: number;
	/** Takes it out of the line and begins its work. */
	begin(): void;
}

/** Work that waits for its turn, first come, first served. */
export class Line {
	private waiting: Waiting[] = [];

	/** `changed` is called whenever someone has come, or has left without being served. */
	constructor(private readonly changed: () => void) {}

	get first(): Waiting | undefined {
		return this.waiting[0];
	}

	/**
	 * Ends as the work does, or as soon as the signal is aborted: work that has not begun then never
	 * begins, and what becomes of work that has begun no longer matters.
	 */
	async wait<T>(work: () => Promise<T>, size: number, signal?: AbortSignal): Promise<T> {
		let leave = () => false;
		const served = async () =>
			await new Promise<T>((resolve, reject) => {
				const place: Waiting = {
					size,
					begin: () => {
						leave();
						work().then(resolve, reject);
					},
				};
				leave = () => {
					const before = this.waiting.length;
					this.waiting = this.waiting.filter((other) => other !== place);
					return this.waiting.length < before;
				};
				this.waiting.push(place);
				this.changed();
			});
		try {
			return await abortable(served, signal);
		} finally {
			if (leave()) this.changed();
		}
	}
}
