import { abortable } from './abort';

/** Time and chance, passed in so that tests wait for nothing. */
export interface Clock {
	/** Milliseconds on a clock that only goes forward; its zero means nothing. */
	now(): number;
	/** Ends after at least `ms`, or rejects with the signal's reason as soon as it is aborted. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
	/** Evenly spread in [0, 1). */
	random(): number;
}

/**
 * The real clock, on n8n's own `sleep`. AbortSignal.timeout would need no help, but its timers do
 * not keep a process alive: a program in which nothing else goes on would end in mid-wait.
 */
export const clockFrom = (sleep: (ms: number) => Promise<void>): Clock => ({
	now: () => performance.now(),
	sleep: (ms, signal) => abortable(() => sleep(ms), signal),
	random: () => Math.random(),
});
