import { randomUUID } from 'crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

import type { Clock } from '../run/clock';
import { Once } from '../run/once';
import { ResultStore, type Later, type StoreBounds } from '../run/resultStore';
import { isContentsFault } from './verdicts';

/** Enough to repeat a night's batch: an answer takes some 10 KB. */
const KEPT: StoreBounds = { entries: 20_000, bytes: 64 * 1024 * 1024, keptFor: 15 * 60 * 1000 };

/** Unlike n8n's `sleep`, its timer does not keep a process alive. */
const later: Later = (ms, work) =>
	AbortSignal.timeout(ms).addEventListener('abort', work, { once: true });

let store: ResultStore<Buffer> | undefined;

/** What n8n 2 says instead of nothing. */
const UNKNOWN_EXECUTION = '__UNKNOWN__';

function ownerOf(context: IExecuteFunctions): string {
	const execution = context.getExecutionId();
	const known = execution && execution !== UNKNOWN_EXECUTION;
	return JSON.stringify([known ? execution : randomUUID(), context.getNode().name]);
}

/**
 * The answers of one run of a node, as the bytes they came as. They are kept for the execution, so
 * that n8n's "Retry On Fail" does not pay twice; where n8n does not tell the execution, for this run.
 */
export function resultsFor(context: IExecuteFunctions, clock: Clock): Once<Buffer> {
	store ??= new ResultStore(clock, KEPT, later);
	return new Once(store, ownerOf(context), { sizeOf: ({ length }) => length, isContentsFault });
}
