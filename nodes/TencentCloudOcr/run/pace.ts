import type { Clock } from './clock';

const SECOND = 1000;
/**
 * Tencent counts calls as they arrive, and one may travel longer than the tenth after it. Calls are
 * spread over 2.5 % more time than the limit asks, so 25 ms of difference do no harm.
 */
const MARGIN = 1.025;
/** The next gaps make up for a late timer, each shorter than a full one by this part at most. */
const CATCH_UP = 0.1;

/**
 * After a rest, calls look up names and open connections until the first answer is there. They may
 * travel so much longer than those after them, which use the connections again.
 */
const COLD_JOURNEY = 150;
const REST = 5 * SECOND;
/** Calls further back than this are in no window. */
const MEMORY = SECOND * MARGIN + COLD_JOURNEY;

/**
 * A refusal at full pace may be due to one call's odd journey and lowers the pace a little, further
 * ones lower it a lot; each success then restores this much of the limit.
 */
const SLOWED_FIRST = 0.9;
const SLOWED = 0.7;
const RECOVERY = 0.01;
const SLOWEST = 0.05;
/** The first refusal halts all calls for about this long, each one in a row for twice as long. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8 * SECOND;

/**
 * When the next call may go. Evenly spread, and never more than the limit in any sliding second,
 * counted by when calls really went, so that late timers cannot crowd them. A refusal by the server
 * (others use the account too) halts and slows the pace, successes bring it back.
 */
export class Pace {
	/** When the last call should have gone; it may have gone later. */
	private slot = -Infinity;
	private sent: number[] = [];
	private pausedUntil = -Infinity;
	private pauses = 0;
	private lastRefusal = -Infinity;
	/** The part of the limit that is used. */
	private share = 1;
	/** Calls that went before this were cold. */
	private warmSince = Infinity;
	private lastUse: number;

	constructor(private readonly clock: Clock) {
		this.lastUse = clock.now();
	}

	/** Milliseconds until the next call may go, 0 for now. */
	wait(perSecond: number): number {
		const earliest = [this.nextSlot(perSecond), this.nextRoom(perSecond), this.pausedUntil];
		return Math.max(0, Math.max(...earliest) - this.clock.now());
	}

	/** To be called as a call goes; returns its time, by which `refused` and `succeeded` know it. */
	goes(perSecond: number): number {
		const now = this.clock.now();
		if (this.idleFor() > REST) this.warmSince = Infinity;
		this.slot = Math.max(this.nextSlot(perSecond), now - CATCH_UP * this.gap(perSecond));
		this.lastUse = now;
		this.sent = [...this.sent.filter((at) => at > now - MEMORY), now];
		return now;
	}

	/** Calls that were under way when the pace was slowed say nothing new. */
	refused(sentAt: number): void {
		if (sentAt < this.lastRefusal) return;
		const now = this.clock.now();
		const pause = Math.min(FIRST_PAUSE * 2 ** this.pauses, LONGEST_PAUSE);
		this.pausedUntil = now + pause * (0.5 + this.clock.random() / 2);
		this.pauses += 1;
		this.share = Math.max(this.share * (this.share === 1 ? SLOWED_FIRST : SLOWED), SLOWEST);
		this.lastRefusal = now;
	}

	succeeded(sentAt: number): void {
		this.warmSince = Math.min(this.warmSince, this.clock.now());
		if (sentAt < this.lastRefusal) return;
		this.pauses = 0;
		this.share = Math.min(1, this.share + RECOVERY);
	}

	/** Milliseconds since the last call went, or since the beginning. */
	idleFor(): number {
		return this.clock.now() - this.lastUse;
	}

	private nextSlot(perSecond: number): number {
		return this.slot + this.gap(perSecond);
	}

	/** When the window has room again. */
	private nextRoom(perSecond: number): number {
		const first = this.sent.at(-inWindow(perSecond)) ?? -Infinity;
		return first + windowLength(perSecond) + (first < this.warmSince ? COLD_JOURNEY : 0);
	}

	private gap(perSecond: number): number {
		return (SECOND * MARGIN) / (perSecond * this.share);
	}
}

/** Calls in one window: a whole number, because 2.5 a second must never be three. */
const inWindow = (perSecond: number) => Math.max(1, Math.floor(perSecond));

const windowLength = (perSecond: number) => (SECOND * MARGIN) / Math.min(1, perSecond);
