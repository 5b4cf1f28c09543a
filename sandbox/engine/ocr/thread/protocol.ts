import type { EngineInput, EnginePage } from '../../engine';
import type { ErrorCode } from '../../../errors';

/** From the sandbox to its worker: read this page. Bytes of the file arrive as a plain Uint8Array. */
export type PageJob = Omit<EngineInput, 'bytes'> & { bytes: Uint8Array };

/** From the sandbox to its worker: end. */
export const END = 'end';

/** From the worker back, before the next job is sent: the page, or why there is none. */
export type PageDone = { page: EnginePage } | { code: ErrorCode; message: string };
