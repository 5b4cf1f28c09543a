import { EXAMPLE_KEY, type ApiKey } from './auth/keys';
import type { CallRecord } from './callLog';
import type { Engine } from './engine/engine';
import type { ScriptedFault } from './faults/fault';

export type EngineName = 'deterministic' | 'ocr';

/** How a sandbox is to be. Every entry may be left out. */
export interface SandboxOptions {
	/** 0 takes a free one. @default 0 */
	port?: number;
	/** `0.0.0.0` lets other machines and containers in. @default '127.0.0.1' */
	host?: string;
	/** A real one, one that answers from the bytes' hash, or your own. @default 'ocr' */
	engine?: EngineName | Engine;
	/** @default one fixed example pair, EXAMPLE_KEY */
	keys?: readonly ApiKey[];
	/** For each key and action in any one second; 0 switches it off. @default 10 */
	requestsPerSecond?: number;
	/** Server time in milliseconds; the Date header follows it. @default Date */
	clock?: { now(): number };
	/** Every admitted call waits this long. @default 0 */
	latencyMs?: number;
	/** How long a download from ImageUrl may take. @default 3000 */
	downloadMs?: number;
	/** In force from the start. @default none */
	faults?: readonly ScriptedFault[];
	/** Is told of each call when it has ended. @default nobody is told */
	onCall?: (call: CallRecord) => void;
	/** How many calls are kept, the latest; what runs for days needs a bound. @default all of them */
	keptCalls?: number;
}

export const DEFAULTS = {
	port: 0,
	host: '127.0.0.1',
	engine: 'ocr',
	keys: [EXAMPLE_KEY],
	requestsPerSecond: 10,
	clock: Date,
	latencyMs: 0,
	downloadMs: 3000,
	faults: [],
	onCall: () => {},
	keptCalls: Infinity,
} as const satisfies Required<SandboxOptions>;
