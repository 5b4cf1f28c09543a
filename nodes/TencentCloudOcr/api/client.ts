import { createHash, randomUUID } from 'crypto';
import { sleep, type IExecuteFunctions } from 'n8n-workflow';

import type { TencentCredential } from '../../../tencent/credentials';
import { productUrl } from '../../../tencent/endpoints';
import { OcrError } from '../errors/OcrError';
import { meaningOf } from '../errors/table';
import type { Member } from '../run/budget';
import { budgetFor } from '../run/budgets';
import { clockFrom } from '../run/clock';
import { Once } from '../run/once';
import { ResultStore } from '../run/resultStore';
import { withRetry, type Verdict } from '../run/retry';
import { parseAnswer, type ApiResponse } from './answer';
import { signedCall, type SignedCall } from './signedCall';
import { clockDifference } from './clockDifference';
import { redact } from './redact';

/** What n8n's node settings and options say about how to call. */
export interface ClientSettings {
	requestsPerSecond: number;
	maxConcurrency: number;
	maxRetries: number;
}

/** One call as an operation asks for it. */
export interface ApiRequest {
	product: string;
	action: string;
	version: string;
	region: string | undefined;
	language: string;
	/** Milliseconds. */
	timeout: number;
	body: Buffer;
	/** Told apart from an identical request, for those who want each one made. */
	twin?: string;
}

const clock = clockFrom(sleep);

/** Enough for a night's batch to be repeated; an OCR answer takes some 10 KB. */
const KEPT = { entries: 20_000, bytes: 64 * 1024 * 1024, keptFor: 15 * 60 * 1000 };
const results = new ResultStore<Kept>(clock, KEPT);

interface Kept {
	response: ApiResponse;
	bytes: number;
}

/** What n8n 2 says instead of nothing. */
const UNKNOWN_EXECUTION = '__UNKNOWN__';

const hash = (...parts: Array<string | Buffer>) =>
	parts.reduce((sum, part) => sum.update(part).update('\0'), createHash('sha256')).digest('hex');

const isRefusal = (error: unknown) =>
	error instanceof OcrError && meaningOf(error.code).retry === 'slowDown';

const verdictOn = (error: unknown): Verdict => {
	if (!(error instanceof OcrError)) return 'stop';
	const { retry } = meaningOf(error.code);
	return retry === 'slowDown' ? 'requeue' : retry === 'backOff' ? 'retry' : 'stop';
};

/** By how much the server's clock is ahead, if it refused the request for its time and tells its own. */
const expiredBy = (error: unknown) =>
	error instanceof OcrError && error.code === 'AuthFailure.SignatureExpire'
		? error.facts.clockAheadMs
		: undefined;

const giveUp = (error: unknown, attempts: number) => {
	if (error instanceof OcrError) error.attempts = attempts;
	return error;
};

/**
 * Results are kept for the execution, so that n8n's "Retry On Fail" does not pay twice; where n8n
 * does not tell the execution, they are for this run alone.
 */
function ownerOf(context: IExecuteFunctions): string {
	const execution = context.getExecutionId();
	const known = execution && execution !== UNKNOWN_EXECUTION;
	return JSON.stringify([known ? execution : randomUUID(), context.getNode().name]);
}

/** Calls Tencent Cloud for one run of the node: under the account's budget, with retries, each request once. */
export class Client {
	/** Calls that were really made, retries included. */
	calls = 0;
	private readonly member: Member;
	private readonly once: Once<Kept>;
	/** Milliseconds that the server's clock is ahead, once it has refused a request for its time. */
	private clockAheadMs: number | undefined;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly credential: TencentCredential,
		private readonly settings: ClientSettings,
	) {
		const account = hash(credential.secretId, this.urlOf('ocr'));
		this.member = budgetFor(account, clock, isRefusal).join(settings);
		this.once = new Once(results, ownerOf(context), {
			sizeOf: ({ bytes }) => bytes,
			isContentsFault: (error) =>
				error instanceof OcrError && meaningOf(error.code).sameForTwins === true,
		});
	}

	/** Requests answered by an identical one, in this run or in an earlier try of it. */
	get saved(): number {
		return this.once.saved;
	}

	/** To be called when the run is over. */
	close(): void {
		this.member.leave();
	}

	/** @throws OcrError, or the signal's reason if the execution is cancelled */
	async call(request: ApiRequest, signal?: AbortSignal): Promise<ApiResponse> {
		const region = request.region ?? this.credential.region;
		const target = `${this.credential.secretId} ${this.urlOf(request.product)} ${request.action} ${region}`;
		const key = hash(target, request.twin ?? '', request.body);
		const made = async () => await this.callWithRetries({ ...request, region }, signal);
		return (await this.once.get(key, made, signal)).response;
	}

	private urlOf(product: string): string {
		return productUrl(product, this.credential.site, this.credential.endpoint);
	}

	private async callWithRetries(request: ApiRequest & { region: string }, signal?: AbortSignal) {
		const call = { ...request, url: this.urlOf(request.product) };
		return await withRetry(async () => await this.callAtServersTime(call, signal), {
			maxRetries: this.settings.maxRetries,
			verdict: verdictOn,
			giveUp,
			clock,
			...(signal && { signal }),
		});
	}

	/**
	 * The first request refused for its time corrects the clock for the whole run; one that was signed
	 * before is made once more.
	 */
	private async callAtServersTime(call: Omit<SignedCall, 'timestamp'>, signal?: AbortSignal) {
		let corrected = false;
		const timestamp = () => {
			corrected = this.clockAheadMs !== undefined;
			return Math.floor((Date.now() + (this.clockAheadMs ?? 0)) / 1000);
		};
		return await this.callOnce(call, timestamp, signal).catch(async (error: unknown) => {
			const ahead = expiredBy(error);
			if (ahead === undefined) return await Promise.reject(error);
			if (corrected) return await Promise.reject(clockDifference(error, ahead));
			this.clockAheadMs ??= ahead;
			return await this.callOnce(call, timestamp, signal).catch(
				async (again: unknown) => await Promise.reject(clockDifference(again, ahead)),
			);
		});
	}

	/** @param timestamp gives the time to sign with, when the call's turn comes */
	private async callOnce(
		call: Omit<SignedCall, 'timestamp'>,
		timestamp: () => number,
		signal?: AbortSignal,
	): Promise<Kept> {
		const made = async () => {
			this.calls += 1;
			const answer = await signedCall(this.context, { ...call, timestamp: timestamp() }, signal);
			return { response: parseAnswer(answer, Date.now()), bytes: answer.body.length };
		};
		return await this.member
			.run(made, signal)
			.catch(async (error: unknown) => await Promise.reject(redact(error, this.credential)));
	}
}
