/** A signal that is aborted as the given one is, until it is told to stop following it. */
export function follower(signal: AbortSignal): { signal: AbortSignal; stop(): void } {
	const own = new AbortController();
	const onAbort = () => own.abort(signal.reason);
	if (signal.aborted) onAbort();
	else signal.addEventListener('abort', onAbort, { once: true });
	return { signal: own.signal, stop: () => signal.removeEventListener('abort', onAbort) };
}

/**
 * What `start` gives, or the signal's reason as soon as it is aborted. Nothing is started under an
 * aborted signal, and no listener stays behind.
 */
export async function abortable<T>(start: () => Promise<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return await start();
	signal.throwIfAborted();
	const work = start();
	return await new Promise<T>((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		signal.addEventListener('abort', onAbort, { once: true });
		void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
	});
}
