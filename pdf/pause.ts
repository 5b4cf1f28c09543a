/** Work between two pauses, in bytes parsed: some 5 ms, and ten times as long before the code is warm. */
export const STRETCH = 65_536;

/** Lets the event loop run once, so that timers and sockets get their turn between two stretches of work. */
export const pause = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.once('message', () => {
			port1.close();
			resolve();
		});
		port2.postMessage(null);
	});
