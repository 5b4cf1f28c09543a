import type { EngineInput, EnginePage } from '../engine';
import type { ErrorCode } from '../../errors';

/** From the sandbox to its worker: read this page. */
export interface PageJob {
	id: number;
	/** Bytes of the file arrive as a plain Uint8Array. */
	input: Omit<EngineInput, 'bytes'> & { bytes: Uint8Array };
}

/** From the worker back: the page, or why there is none. */
export type PageDone =
	{ id: number; page: EnginePage } | { id: number; code: ErrorCode; message: string };
