import { ApiError, messageOf } from '../errors';

/** The JSON that answers a call, and how the call log names its outcome. */
export interface Answer {
	outcome: string;
	content: { Response: Record<string, unknown> };
}

export const success = (fields: Record<string, unknown>, requestId: string): Answer => ({
	outcome: 'ok',
	content: { Response: { ...fields, RequestId: requestId } },
});

export const failure = (requestId: string, code: string, message = messageOf(code)): Answer => ({
	outcome: code,
	content: { Response: { Error: { Code: code, Message: message }, RequestId: requestId } },
});

/** Anything thrown that is not an ApiError is a defect of the sandbox, and shown as such. */
export const failureOf = (error: unknown, requestId: string): Answer =>
	error instanceof ApiError
		? failure(requestId, error.code, error.message)
		: failure(requestId, 'InternalError', `The sandbox failed: ${String(error)}`);
