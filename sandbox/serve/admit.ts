import type { IncomingMessage } from 'node:http';
import { demandAction, findAction } from '../actions';
import type { Action, ActionCall } from '../actions/action';
import type { WireRequest } from '../auth/canonicalRequest';
import { verify } from '../auth/verify';
import type { CallRecord, Parameters } from '../callLog';
import type { House } from './house';
import { readBody } from './readBody';
import { readParameters } from './readParameters';
import { summarize } from './summarize';

/** A call that Tencent would work on: signed, known and within the rate. */
export interface AdmittedCall extends Omit<ActionCall, 'signal'> {
	action: Action;
}

async function readWire(request: IncomingMessage, call: CallRecord): Promise<WireRequest> {
	const body = await readBody(request, call);
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

/** @throws ApiError that says why the call is not let in */
export async function admit(
	request: IncomingMessage,
	call: CallRecord,
	{ keys, rates, now }: House,
): Promise<AdmittedCall> {
	const wire = await readWire(request, call);
	const parameters = parametersOf(wire, call);
	const headerOf = (name: string) => String(wire.headers[name] ?? '');
	const key = verify(wire, keys, findAction(call.action)?.service, now());
	const action = demandAction(call.action, headerOf('x-tc-version'));
	rates.enter(key.secretId, call.action, call.at);
	return {
		action,
		key,
		parameters: parameters(),
		fromQuery: wire.method === 'GET',
		region: headerOf('x-tc-region'),
	};
}
