/** How long work may go on before others get their turn, in milliseconds. */
const STRETCH_MS = 8;

/** Whoever waits for a turn of the event loop, the longest first. */
const waiting: (() => void)[] = [];
let stretchEnd = 0;
let turning = false;

/**
 * To be awaited in every loop: lets the event loop run once if this turn's stretch is used up. All work on pages shares
 * one stretch, for the pages of many files may be cut and read side by side.
 */
export const breathe = async (): Promise<void> => {
	if (performance.now() >= stretchEnd) await pause();
};

/** Steps that together take less than looking at the clock is worth. */
const LIGHT_STEPS = 64;

/** The same for a loop of light steps, which are counted; null where there is nothing to await. */
export const breatheAt = (step: number): Promise<void> | null =>
	step % LIGHT_STEPS === 0 ? breathe() : null;

/** Lets the event loop run once, so that timers and sockets get their turn between two stretches of work. */
export const pause = (): Promise<void> =>
	new Promise((resolve) => {
		waiting.push(resolve);
		if (!turning) turn();
	});

/** Each turn of the loop goes to one of those who wait; a port of its own for each, since one port's messages may come in one turn. */
const turn = (): void => {
	turning = true;
	const { port1, port2 } = new MessageChannel();
	port1.once('message', () => {
		port1.close();
		stretchEnd = performance.now() + STRETCH_MS;
		waiting.shift()?.();
		if (waiting.length > 0) turn();
		else turning = false;
	});
	port2.postMessage(null);
};
