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
