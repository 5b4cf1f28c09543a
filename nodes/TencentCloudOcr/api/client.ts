import { sleep, type IExecuteFunctions } from 'n8n-workflow';

import type { TencentCredential } from '../../../tencent/credentials';
import { productUrl } from '../../../tencent/endpoints';
import { sha256Hex } from '../../../tencent/signing/hash';
import { rememberedHash } from '../../../tencent/signing/payloadHash';
import { follower } from '../run/abort';
import type { Limits, Member } from '../run/budget';
import { budgetFor } from '../run/budgets';
import { clockFrom } from '../run/clock';
import type { Once } from '../run/once';
import { withRetry } from '../run/retry';
import { parseAnswer, type ApiResponse } from './answer/answer';
import { callFailure } from './callFailure';
import { resultsFor } from './results';
import { ServerClock } from './clock/serverClock';
import { signedCall, type SignedCall } from './call/signedCall';
import { giveUp, isRefusal, verdictOn } from './verdicts';

export interface ClientSettings extends Limits {
	maxRetries: number;
}

/** What a client calls. */
export interface ApiAction {
	/** First label of the API's domain, and the service that calls are signed for. */
	product: string;
	/** X-TC-Action. */
	action: string;
	/** X-TC-Version. */
	version: string;
}

/** An API, and how its answers are recognised. */
export interface CheckedApi {
	api: ApiAction;
	/**
	 * Checks an answer before it is accepted, kept and given to twins.
	 * @throws OcrError if it is not one of this API's
	 */
	check(response: ApiResponse): void;
}

/** One call as a page asks for it. */
export interface ApiRequest {
	/** The credential's if undefined. */
	region: string | undefined;
	language: string;
	/** Milliseconds. */
	timeout: number;
	body: Buffer;
	/** Identical requests whose `twin` differs are each made. */
	twin: string;
}

/** A good answer, parsed, and the bytes that it came as. */
interface Answered {
	response: ApiResponse;
	body: Buffer;
}

const clock = clockFrom(sleep);
const NEVER = new AbortController().signal;

const hash = (...parts: string[]) => sha256Hex(JSON.stringify(parts));

/** Calls Tencent Cloud for one run of the node: under the account's budget, with retries, each request once. */
export class Client {
	/** Calls that were really made, retries included. */
	calls = 0;
	private readonly url: string;
	private readonly member: Member;
	private readonly once: Once<Buffer>;
	private readonly serverClock = new ServerClock();
	/** n8n runs the node again if it fails: a call that is under way then is paid for, so its answer is kept. */
	private readonly isRunAgain: boolean;
	private readonly underWay = new Set<Promise<Answered>>();
	/** Bodies of failed calls, which the server may have answered without reading them. */
	private readonly failed = new WeakSet<Buffer>();

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly credential: TencentCredential,
		private readonly action: CheckedApi,
		private readonly settings: ClientSettings,
	) {
		this.url = productUrl(action.api.product, credential.site, credential.endpoint);
		const account = hash(credential.secretId, new URL(this.url).host);
		this.member = budgetFor(account, clock, isRefusal).join(settings);
		this.once = resultsFor(context, clock);
		this.isRunAgain = context.getNode().retryOnFail === true;
	}

	/** Requests answered by an identical one, in this run or in an earlier try of it. */
	get saved(): number {
		return this.once.saved;
	}

	/** To be called when the run is over. */
	close(): void {
		this.member.leave();
	}

	/** To be waited for where a run fails: nothing is repeated any more, and what comes in is kept. */
	async landed(): Promise<void> {
		await Promise.allSettled(this.underWay);
	}

	/** @throws OcrError, or the signal's reason if it is aborted */
	async call(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
		const { language, timeout, body, twin } = request;
		const { url } = this;
		const { action, version } = this.action.api;
		const region = request.region ?? this.credential.region;
		const call = { url, action, version, region, language, timeout, body };
		const key = hash(
			this.credential.secretId,
			url,
			action,
			version,
			region,
			twin,
			rememberedHash(body),
		);
		let own: ApiResponse | undefined;
		const made = async () => {
			const { response, body: answer } = await this.callWithRetries(call, signal);
			own = response;
			return answer;
		};
		const kept = await this.once.get(key, made, signal);
		return own ?? parseAnswer({ status: 200, headers: {}, body: kept }, Date.now());
	}

	/**
	 * Whether the body of a finished call is no longer in use. A server that gives a good answer has read it,
	 * but the connection of an earlier try that failed may still be sending it.
	 */
	isDoneWith(body: Buffer): boolean {
		return !this.failed.has(body);
	}

	private async callWithRetries(call: Omit<SignedCall, 'timestamp'>, signal: AbortSignal) {
		let served = this.member.successes;
		const attempt = async () =>
			await this.serverClock.correct(
				async (timestamp) => await this.callInTurn(call, timestamp, signal),
			);
		const verdict = (error: unknown) => {
			const before = served;
			served = this.member.successes;
			return verdictOn(error, served > before);
		};
		return await withRetry(attempt, {
			maxRetries: this.settings.maxRetries,
			verdict,
			giveUp,
			clock,
			signal,
		});
	}

	/** @param timestamp gives the time to sign with, when the call's turn comes */
	private async callInTurn(
		call: Omit<SignedCall, 'timestamp'>,
		timestamp: () => number,
		signal: AbortSignal,
	): Promise<Answered> {
		const turn = follower(signal);
		const cancel = this.context.getExecutionCancelSignal() ?? NEVER;
		const made = async () => {
			if (this.isRunAgain) turn.stop();
			this.calls += 1;
			const answer = await signedCall(
				this.context,
				{ ...call, timestamp: timestamp() },
				this.isRunAgain ? cancel : signal,
			);
			const response = parseAnswer(answer, Date.now());
			this.action.check(response);
			return { response, body: answer.body };
		};
		const answered = this.member.run(made, turn.signal);
		this.underWay.add(answered);
		try {
			return await answered;
		} catch (error) {
			this.failed.add(call.body);
			throw callFailure(error, this.credential);
		} finally {
			turn.stop();
			this.underWay.delete(answered);
		}
	}
}
