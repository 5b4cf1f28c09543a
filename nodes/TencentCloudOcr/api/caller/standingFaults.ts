import { OcrError } from '../../errors/OcrError';
import { endsCalls } from '../verdicts';

/** A fault because of which calls were not made. */
export interface StandingFault {
	error: OcrError;
	/** What the call was for whose answer told of it. */
	foundWith: string;
	/** Calls that were not made. */
	spared: number;
}

/** What a run knows of a region. */
interface Outlook {
	served: boolean;
	fault?: StandingFault;
	/** What to throw in place of a call, once there is a fault. */
	notSent?: OcrError;
	/** Calls that wait for their turn. */
	waiting: Set<AbortController>;
}

/**
 * Faults that no further call of a run can get past, such as an account in arrears. Kept by region, since a service or a
 * permission may be given for some regions only; and for the run only, since the account may be mended before the next.
 */
export class StandingFaults {
	private readonly regions = new Map<string, Outlook>();

	/** Those found so far. */
	get found(): StandingFault[] {
		return [...this.regions.values()].flatMap(({ fault }) => fault ?? []);
	}

	/** A signal that is aborted, with what to throw in place of a call, as soon as none to the region can succeed any more. */
	wait(region: string): { signal: AbortSignal; stop(): void } {
		const { notSent, waiting } = this.outlook(region);
		const own = new AbortController();
		if (notSent) own.abort(notSent);
		else waiting.add(own);
		return { signal: own.signal, stop: () => waiting.delete(own) };
	}

	served(region: string): void {
		this.outlook(region).served = true;
	}

	/** Whether the error is one that was thrown in place of a call; it is counted. */
	spared(region: string, error: unknown): boolean {
		const { fault, notSent } = this.outlook(region);
		if (!fault || error !== notSent) return false;
		fault.spared += 1;
		return true;
	}

	/** @param name of what the failed call was for */
	failed(region: string, error: unknown, name: string): void {
		const outlook = this.outlook(region);
		if (outlook.fault || !(error instanceof OcrError)) return;
		if (!endsCalls(error, outlook.served)) return;
		outlook.fault = { error, foundWith: name, spared: 0 };
		outlook.notSent = error.with({ foundWith: name });
		for (const own of outlook.waiting) own.abort(outlook.notSent);
	}

	private outlook(region: string): Outlook {
		const known = this.regions.get(region) ?? { served: false, waiting: new Set() };
		this.regions.set(region, known);
		return known;
	}
}
