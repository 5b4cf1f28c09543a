import type { CallRecord } from '../callLog';
import type {
	AlwaysFault,
	Fault,
	FaultMatch,
	NextFault,
	RandomFault,
	ScriptedFault,
} from './fault';
import { seededRandom } from './random';

type DeliveryFault = Exclude<Fault, { kind: 'latency' }>;

/** What is to happen to one call. */
export interface PickedFaults {
	delayMs: number;
	fault?: DeliveryFault;
}

interface Rule {
	fault: Fault & FaultMatch;
	/** Matching calls seen so far. */
	seen: number;
	/** Tells for each matching call whether it strikes. */
	strikes: () => boolean;
	spent: () => boolean;
}

const matches = ({ action, match }: FaultMatch, call: CallRecord): boolean =>
	(action === undefined || action === call.action) && (!match || match(call.parameters));

function strikesNow(rule: Rule, call: CallRecord): boolean {
	if (rule.spent() || !matches(rule.fault, call)) return false;
	rule.seen += 1;
	const { nth } = rule.fault;
	return (nth === undefined || nth === rule.seen) && rule.strikes();
}

function nextRule(fault: NextFault): Rule {
	let left = fault.times ?? 1;
	return { fault, seen: 0, strikes: () => left-- > 0, spent: () => left <= 0 };
}

function randomRule(fault: RandomFault): Rule {
	const random = seededRandom(fault.seed ?? 1);
	let burst = 0;
	const strikes = () => {
		if (burst === 0 && random() < fault.share) burst = fault.burst ?? 1;
		return burst > 0 && burst-- > 0;
	};
	return { fault, seen: 0, strikes, spent: () => false };
}

/** Decides which faults meet which call: `next` ones first, then the standing ones, each in the order they were added. */
export class FaultSchedule {
	private scripted: Rule[] = [];
	private standing: Rule[] = [];

	constructor(faults: readonly ScriptedFault[] = []) {
		for (const fault of faults) {
			if (fault.mode === 'next') this.next(fault);
			else if (fault.mode === 'always') this.always(fault);
			else this.random(fault);
		}
	}

	/** For the next matching call, or the next few. */
	next(fault: NextFault): void {
		this.scripted.push(nextRule(fault));
	}

	/** For each matching call from now on. */
	always(fault: AlwaysFault): void {
		this.standing.push({ fault, seen: 0, strikes: () => true, spent: () => false });
	}

	/** For a share of the matching calls from now on. */
	random(fault: RandomFault): void {
		this.standing.push(randomRule(fault));
	}

	clear(): void {
		this.scripted = [];
		this.standing = [];
	}

	/** Latencies add up; of the others the first one that strikes is it. */
	pick(call: CallRecord): PickedFaults {
		const picked: PickedFaults = { delayMs: 0 };
		for (const rule of [...this.scripted, ...this.standing]) {
			const isLatency = rule.fault.kind === 'latency';
			if (picked.fault && !isLatency) continue;
			if (!strikesNow(rule, call)) continue;
			if (rule.fault.kind === 'latency') picked.delayMs += rule.fault.ms;
			else picked.fault = rule.fault;
		}
		this.scripted = this.scripted.filter((rule) => !rule.spent());
		return picked;
	}
}
