import type { Parameters } from '../callLog';
import type { OddTrait } from './odd';

/** What can go wrong on purpose. All but `latency` take the place of the plain answer. */
export type Fault =
	/** The answer comes this much later; adds up with other faults. */
	| { kind: 'latency'; ms: number }
	/** `Response.Error` with any code. */
	| { kind: 'error'; code: string; message?: string }
	/** The socket is reset, before the answer or after half of it. @default 'before' */
	| { kind: 'reset'; at?: 'before' | 'middle' }
	/** The connection ends in an orderly way after this share of the answer. @default 0.5 */
	| { kind: 'truncated'; share?: number }
	/** The right answer, a few bytes at a time. @default 1 byte every 100 ms */
	| { kind: 'slow'; bytes?: number; everyMs?: number }
	/** An answer that begins well and never ends. */
	| { kind: 'endless' }
	/** The right answer, blown up with blanks to this size; still JSON. */
	| { kind: 'huge'; megabytes: number }
	/** Any HTTP status. */
	| { kind: 'status'; status: number; body?: string; headers?: Record<string, string> }
	/** HTTP 200 with this in place of the right answer; a function is given the right one. */
	| { kind: 'body'; body: FaultBody | ((answer: unknown) => FaultBody); contentType?: string }
	/** The right answer with what answers show now and then; the seed chooses, unless traits are named. @default seed 1 */
	| { kind: 'odd'; seed?: number; traits?: readonly OddTrait[] }
	/** @default status 302 */
	| { kind: 'redirect'; to: string; status?: number }
	/** No answer, ever. */
	| { kind: 'hang' };

/** Text and bytes are sent as they are, anything else as JSON. */
export type FaultBody = string | Uint8Array | object | null;

/** Which calls a fault is for; all of them if nothing is said. */
export interface FaultMatch {
	action?: string;
	/** Only the nth call, counted from 1, of those that match otherwise. */
	nth?: number;
	/** Is given the parameters as the call log keeps them. */
	match?: (parameters: Parameters) => boolean;
}

/** @param times for how many matching calls. @default 1 */
export type NextFault = Fault & FaultMatch & { times?: number };

export type AlwaysFault = Fault & FaultMatch;

export type RandomFault = Fault &
	FaultMatch & {
		/** 0 to 1. */
		share: number;
		/** The same seed gives the same sequence. @default 1 */
		seed?: number;
		/** When it strikes, it strikes this many matching calls in a row. @default 1 */
		burst?: number;
	};

/** The three ways as data, for options. */
export type ScriptedFault =
	| ({ mode: 'next' } & NextFault)
	| ({ mode: 'always' } & AlwaysFault)
	| ({ mode: 'random' } & RandomFault);
