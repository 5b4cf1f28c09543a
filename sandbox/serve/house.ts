import type { ActionServices } from '../actions/action';
import type { ApiKey } from '../auth/keys';
import type { CallLog } from '../callLog';
import type { FaultSchedule } from '../faults/schedule';
import type { RateWindow } from '../rateWindow';

/** Everything that a call meets on its way. */
export interface House {
	keys: readonly ApiKey[];
	/** Server time in milliseconds. */
	now: () => number;
	latencyMs: number;
	log: CallLog;
	rates: RateWindow;
	faults: FaultSchedule;
	services: ActionServices;
}
