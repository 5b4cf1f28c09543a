import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ApiKey } from '../auth/keys';
import type { WireRequest } from '../auth/canonicalRequest';
import { verify } from '../auth/verify';
import type { CallLog, CallRecord, Parameters } from '../callLog';
import { deliver, misdeliver, type Delivery } from '../faults/deliver';
import type { FaultSchedule } from '../faults/schedule';
import type { RateWindow } from '../rateWindow';
import { demandTarget, findTarget } from '../targets';
import type { Target, TargetServices } from '../targets/target';
import { failureOf, success, type Answer } from './answer';
import { readBody } from './readBody';
import { readParameters } from './readParameters';
import { summarize } from './summarize';

/** Everything that a call meets on its way. */
export interface House {
	keys: readonly ApiKey[];
	now: () => number;
	latencyMs: number;
	log: CallLog;
	rates: RateWindow;
	faults: FaultSchedule;
	services: TargetServices;
}

/** A call that Tencent would work on: signed, known and within the rate. */
interface AdmittedCall {
	wire: WireRequest;
	parameters: Parameters;
	key: ApiKey;
	target: Target;
}

const headerOf = ({ headers }: WireRequest, name: string) => String(headers[name] ?? '');

async function readWire(request: IncomingMessage, call: CallRecord): Promise<WireRequest> {
	const body = await readBody(request);
	call.arrivedBytes = body.length;
	const [, query = ''] = /\?(.*)$/.exec(request.url ?? '') ?? [];
	return { method: request.method ?? '', query, headers: request.headers, body };
}

/** The parameters, or why there are none: a call that is not signed well is told that first. */
function parametersOf(wire: WireRequest, call: CallRecord): () => Parameters {
	try {
		const parameters = readParameters(wire);
		call.parameters = summarize(parameters);
		return () => parameters;
	} catch (error) {
		return () => {
			throw error;
		};
	}
}

async function admit(
	request: IncomingMessage,
	call: CallRecord,
	house: House,
): Promise<AdmittedCall> {
	const wire = await readWire(request, call);
	const parameters = parametersOf(wire, call);
	const key = verify(wire, house.keys, findTarget(call.action)?.service, house.now());
	const target = demandTarget(call.action, headerOf(wire, 'x-tc-version'));
	house.rates.enter(key.secretId, call.action, call.at);
	return { wire, key, target, parameters: parameters() };
}

async function work(
	{ wire, parameters, key, target }: AdmittedCall,
	services: TargetServices,
	signal: AbortSignal,
): Promise<Answer> {
	const region = headerOf(wire, 'x-tc-region');
	const fromQuery = wire.method === 'GET';
	try {
		return success(await target.answer({ parameters, fromQuery, key, region, signal }, services));
	} catch (error) {
		return failureOf(error);
	}
}

async function respond(
	request: IncomingMessage,
	response: ServerResponse,
	call: CallRecord,
	house: House,
	signal: AbortSignal,
): Promise<string> {
	const refused = (error: unknown) => async () => failureOf(error);
	let admitted: AdmittedCall;
	try {
		admitted = await admit(request, call, house);
	} catch (error) {
		return await deliver({ response, signal, answer: refused(error) });
	}
	const { delayMs, fault } = house.faults.pick(call);
	if (fault) call.outcome = fault.kind;
	const wait = delayMs + house.latencyMs;
	if (wait > 0) await pause(wait, undefined, { signal });
	const delivery: Delivery = {
		response,
		signal,
		answer: () => work(admitted, house.services, signal),
	};
	return fault ? await misdeliver(fault.kind, fault, delivery) : await deliver(delivery);
}

/** One call from its first byte to its last. Never throws: a caller who leaves early ends it, nothing else does. */
export async function handleCall(
	request: IncomingMessage,
	response: ServerResponse,
	house: House,
): Promise<void> {
	const at = house.now();
	const call = house.log.arrive(request.headers, at);
	const connection = new AbortController();
	response.on('close', () => {
		house.log.leave(call);
		connection.abort();
	});
	response.setHeader('date', new Date(at).toUTCString());
	const traceId = request.headers['x-tc-traceid'];
	if (traceId !== undefined) response.setHeader('x-tc-traceid', traceId);
	try {
		const outcome = await respond(request, response, call, house, connection.signal);
		if (call.outcome !== 'aborted') call.outcome = outcome;
	} catch (error) {
		if (!connection.signal.aborted) response.destroy(error instanceof Error ? error : undefined);
	}
}
