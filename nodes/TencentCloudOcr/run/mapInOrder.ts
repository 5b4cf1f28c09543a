import { abortable } from './abort';

/**
 * What `work` makes of each element, in their order, with at most `width` of them worked on at
 * once; an element is pulled only when there is room for it. It ends as a plain loop would:
 * after a failure nothing new is begun, what comes after the failed one is aborted, what came before
 * it may still end, and the first failure in order is thrown. An aborted signal ends all at once.
 */
export async function mapInOrder<E, R>(
	elements: Iterable<E> | AsyncIterable<E>,
	width: number,
	work: (element: E, signal: AbortSignal) => Promise<R>,
	signal?: AbortSignal,
): Promise<R[]> {
	const results: R[] = [];
	const failures: Array<{ index: number; error: unknown }> = [];
	const running = new Map<number, { ended: Promise<void>; off: AbortController }>();

	const over = () => failures.length > 0 || signal?.aborted === true;
	const abortAfter = (index: number, reason: unknown) => {
		for (const [other, { off }] of running) if (other > index) off.abort(reason);
	};
	const fail = (index: number, error: unknown) => {
		failures.push({ index, error });
		abortAfter(index, error);
	};
	const begin = (element: E, index: number) => {
		const off = new AbortController();
		const ended = work(element, off.signal)
			.then(
				(result) => void (results[index] = result),
				(error: unknown) => fail(index, error),
			)
			.finally(() => running.delete(index));
		running.set(index, { ended, off });
	};
	const ends = () => Array.from(running.values(), ({ ended }) => ended);
	const all = async () => {
		let index = 0;
		try {
			for await (const element of elements) {
				if (over()) break;
				begin(element, index++);
				if (running.size >= width) await Promise.race(ends());
				if (over()) break;
			}
		} catch (error) {
			fail(index, error);
		}
		await Promise.all(ends());
	};

	const onAbort = () => abortAfter(-1, signal?.reason);
	signal?.addEventListener('abort', onAbort, { once: true });
	try {
		await abortable(all, signal);
	} finally {
		signal?.removeEventListener('abort', onAbort);
	}
	const [first] = failures.sort((a, b) => a.index - b.index);
	if (first) throw first.error;
	return results;
}
