import type { Engine } from '../engine';
import { startThread, WORKER } from './thread/ocrThread';

/**
 * PP-OCR in a worker thread, which starts at once and loads its models while the server already listens. Pages are
 * read one after the other, as the models use all cores for each; a page whose caller has left is passed over when its
 * turn comes, and a thread that has died is followed by a new one.
 */
export function openOcrEngine(entry = WORKER): Engine {
	let thread = startThread(entry);
	let last: Promise<unknown> = Promise.resolve();
	let closed = false;

	return {
		recognize(input, signal) {
			const page = last.then(() => {
				signal.throwIfAborted();
				if (closed) throw new Error('the OCR engine is closed');
				if (thread.hasEnded()) thread = startThread(entry);
				return thread.read(input);
			});
			last = page.catch(() => {});
			return page;
		},
		async close() {
			closed = true;
			await thread.end();
		},
	};
}
