import { randomUUID } from 'node:crypto';
import { ApiError, messageOf } from '../errors';

/** The JSON that answers a call, and how the call log names its outcome. */
export interface Answer {
	outcome: string;
	content: { Response: Record<string, unknown> };
}

export const success = (fields: Record<string, unknown>): Answer => ({
	outcome: 'ok',
	content: { Response: { ...fields, RequestId: randomUUID() } },
});

export const failure = (code: string, message = messageOf(code)): Answer => ({
	outcome: code,
	content: { Response: { Error: { Code: code, Message: message }, RequestId: randomUUID() } },
});

/** Anything thrown that is not an ApiError is a defect of the sandbox, and shown as such. */
export const failureOf = (error: unknown): Answer =>
	error instanceof ApiError
		? failure(error.code, error.message)
		: failure('InternalError', `The sandbox failed: ${String(error)}`);
