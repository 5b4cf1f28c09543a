import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { CallRecord } from '../callLog';
import { deliver, misdeliver } from '../faults/deliver';
import { admit, type AdmittedCall } from './admit';
import { failureOf, success, type Answer } from './answer';
import type { House } from './house';

/** One request, its answer, its record, and the signal that ends when the connection does. */
interface Exchange {
	request: IncomingMessage;
	response: ServerResponse;
	call: CallRecord;
	signal: AbortSignal;
}

async function work(
	{ action, ...admitted }: AdmittedCall,
	{ call: { requestId }, signal }: Exchange,
	{ services }: House,
): Promise<Answer> {
	try {
		return success(await action.answer({ ...admitted, signal }, services), requestId);
	} catch (error) {
		return failureOf(error, requestId);
	}
}

/** A call that was let in meets what is wrong on purpose, if anything, and is worked on. */
async function serve(admitted: AdmittedCall, exchange: Exchange, house: House): Promise<string> {
	const { response, call, signal } = exchange;
	const { delayMs, fault } = house.faults.pick(call);
	const wait = delayMs + house.latencyMs;
	if (fault) call.outcome = fault.kind === 'error' ? fault.code : fault.kind;
	if (wait > 0) await pause(wait, undefined, { signal });
	const answer = () => work(admitted, exchange, house);
	const delivery = { response, signal, answer, requestId: call.requestId };
	if (!fault) return await deliver(delivery);
	await misdeliver(fault.kind, fault, { ...delivery, tell: (outcome) => (call.outcome = outcome) });
	return call.outcome;
}

async function respond(exchange: Exchange, house: House): Promise<string> {
	const { request, response, call, signal } = exchange;
	let admitted: AdmittedCall;
	try {
		admitted = await admit(request, call, house);
	} catch (error) {
		// Half a request is nothing to answer: its sender has left.
		if (!request.complete) throw error;
		const answer = async () => failureOf(error, call.requestId);
		return await deliver({ response, signal, answer, requestId: call.requestId });
	}
	return await serve(admitted, exchange, house);
}

/** What every answer carries, a faulty one too. */
function prepare({ request, response, call }: Exchange): void {
	response.setHeader('date', new Date(call.at).toUTCString());
	const traceId = request.headers['x-tc-traceid'];
	if (traceId !== undefined) response.setHeader('x-tc-traceid', traceId);
}

/** One call from its first byte to its last. Never throws: a caller who leaves early ends it, nothing else does. */
export async function handleCall(
	request: IncomingMessage,
	response: ServerResponse,
	house: House,
): Promise<void> {
	const call = house.log.arrive(request.headers, house.now());
	const connection = new AbortController();
	response.on('close', () => {
		house.log.leave(call, house.now());
		connection.abort();
	});
	const exchange = { request, response, call, signal: connection.signal };
	prepare(exchange);
	try {
		const outcome = await respond(exchange, house);
		if (call.outcome !== 'aborted') call.outcome = outcome;
	} catch (error) {
		if (!connection.signal.aborted) response.destroy(error instanceof Error ? error : undefined);
	}
}
