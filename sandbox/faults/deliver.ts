import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, type Answer } from '../serve/answer';
import type { Fault, FaultBody } from './fault';
import { makeOdd } from './odd';

/** One answer on its way to the caller. */
export interface Delivery {
	response: ServerResponse;
	requestId: string;
	/** The right answer; not asked for where the fault has no use for it, so that the engine is left in peace. */
	answer: () => Promise<Answer>;
	/** Ends when the connection does. */
	signal: AbortSignal;
	/** Names the call's outcome where there is more to say than the fault's kind. */
	tell?: (outcome: string) => void;
}

type Kind = Exclude<Fault['kind'], 'latency'>;
type FaultOf<K extends Kind> = Extract<Fault, { kind: K }>;
type Act<K extends Kind> = (fault: FaultOf<K>, delivery: Delivery) => Promise<void>;

const JSON_HEAD = { 'content-type': 'application/json' };

const bytesOf = ({ content }: Answer): Buffer => Buffer.from(JSON.stringify(content));

const isSendable = (body: FaultBody): body is string | Uint8Array =>
	typeof body === 'string' || body instanceof Uint8Array;

/** Promises the whole answer, and sends its beginning. */
async function sendPart(response: ServerResponse, bytes: Buffer, share: number): Promise<void> {
	response.writeHead(200, { ...JSON_HEAD, 'content-length': bytes.length });
	await new Promise<void>((sent) => {
		response.write(bytes.subarray(0, Math.floor(bytes.length * share)), () => sent());
	});
}

/** The answer as it should be. */
export async function deliver({ response, answer }: Delivery): Promise<string> {
	const right = await answer();
	response.writeHead(200, JSON_HEAD).end(bytesOf(right));
	return right.outcome;
}

const FAULTY: { [K in Kind]: Act<K> } = {
	async error({ code, message }, { response, requestId }) {
		response.writeHead(200, JSON_HEAD).end(bytesOf(failure(requestId, code, message)));
	},
	async reset({ at = 'before' }, { response, answer }) {
		if (at === 'middle') await sendPart(response, bytesOf(await answer()), 0.5);
		response.socket?.resetAndDestroy();
	},
	async truncated({ share = 0.5 }, { response, answer }) {
		await sendPart(response, bytesOf(await answer()), share);
		response.socket?.destroySoon();
	},
	async slow({ bytes = 1, everyMs = 100 }, { response, answer, signal }) {
		const whole = bytesOf(await answer());
		response.writeHead(200, { ...JSON_HEAD, 'content-length': whole.length });
		for (let start = 0; start < whole.length; start += bytes) {
			response.write(whole.subarray(start, start + bytes));
			await pause(everyMs, undefined, { signal });
		}
		response.end();
	},
	async endless(_, { response, signal }) {
		const blanks = Buffer.alloc(64 * 1024, ' ');
		response.writeHead(200, JSON_HEAD).write('{"Response":{"TextDetections":[');
		while (!signal.aborted) {
			if (!response.write(blanks)) await once(response, 'drain', { signal });
		}
	},
	async huge({ megabytes }, { response, answer, signal }) {
		const whole = bytesOf(await answer());
		const blanks = Buffer.alloc(1024 * 1024, ' ');
		response.writeHead(200, {
			...JSON_HEAD,
			'content-length': whole.length + megabytes * blanks.length,
		});
		for (let sent = 0; sent < megabytes; sent += 1) {
			if (!response.write(blanks)) await once(response, 'drain', { signal });
		}
		response.end(whole);
	},
	async status({ status, body = '', headers = {} }, { response }) {
		response.writeHead(status, headers).end(body);
	},
	async body({ body, contentType = 'application/json' }, { response, answer }) {
		const given = typeof body === 'function' ? body((await answer()).content) : body;
		response.writeHead(200, { 'content-type': contentType });
		response.end(isSendable(given) ? given : JSON.stringify(given));
	},
	async odd({ seed = 1, traits: asked }, { response, answer, tell }) {
		const right = await answer();
		const { response: Response, traits } = makeOdd(right.content.Response, seed, asked);
		tell?.(right.outcome === 'ok' ? ['odd', ...traits].join(' ') : right.outcome);
		response.writeHead(200, JSON_HEAD).end(JSON.stringify({ Response }));
	},
	async redirect({ to, status = 302 }, { response }) {
		response.writeHead(status, { location: to }).end();
	},
	async hang(_, { signal }) {
		await once(signal, 'abort');
	},
};

/** Answers wrongly on purpose. */
export async function misdeliver<K extends Kind>(
	kind: K,
	fault: FaultOf<K>,
	delivery: Delivery,
): Promise<void> {
	await FAULTY[kind](fault, delivery);
}
