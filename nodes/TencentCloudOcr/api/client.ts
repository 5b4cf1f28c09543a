import { sleep, type IExecuteFunctions } from 'n8n-workflow';

import type { TencentCredential } from '../../../tencent/credentials';
import { productUrl } from '../../../tencent/endpoints';
import { sha256Hex } from '../../../tencent/signing/hash';
import { rememberedHash } from '../../../tencent/signing/payloadHash';
import type { Limits, Member } from '../run/budget';
import { budgetFor } from '../run/budgets';
import { clockFrom } from '../run/clock';
import type { Once } from '../run/once';
import { parseAnswer, type ApiResponse } from './answer/answer';
import { Caller } from './caller/caller';
import type { StandingFault } from './caller/standingFaults';
import type { Tally } from './caller/tally';
import type { CheckedApi } from './checkedApi';
import { resultsFor } from './results';
import { isRefusal } from './verdicts';

export interface ClientSettings extends Limits {
	maxRetries: number;
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
	/** What it is for, as messages call it. */
	name: string;
}

/** What a run has to tell of its calls. */
export interface CallReport {
	tally: Tally;
	/** Requests answered by an identical one, in this run or in an earlier try of it. */
	saved: number;
	faults: readonly StandingFault[];
}

const clock = clockFrom(sleep);

const hash = (...parts: string[]) => sha256Hex(JSON.stringify(parts));

/** Calls Tencent Cloud for one run of the node, each request once. */
export class Client {
	private readonly url: string;
	private readonly member: Member;
	private readonly once: Once<Buffer>;
	private readonly caller: Caller;

	constructor(
		context: IExecuteFunctions,
		private readonly credential: TencentCredential,
		private readonly action: CheckedApi,
		settings: ClientSettings,
	) {
		this.url = productUrl(action.api.product, credential.site, credential.endpoint);
		const account = hash(credential.secretId, new URL(this.url).host);
		this.member = budgetFor(account, clock, isRefusal).join(settings);
		this.once = resultsFor(context, clock);
		const { maxRetries } = settings;
		const { member } = this;
		this.caller = new Caller({ context, credential, action, member, clock, maxRetries });
	}

	report(): CallReport {
		const { tally, faults } = this.caller;
		return { tally, saved: this.once.saved, faults: faults.found };
	}

	/** To be called when the run is over. */
	close(): void {
		this.member.leave();
	}

	/** To be waited for where a run fails: nothing is repeated any more, and what comes in is kept. */
	async landed(): Promise<void> {
		await this.caller.landed();
	}

	/** @throws OcrError, or the signal's reason if it is aborted */
	async call(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
		const { language, timeout, body, twin, name } = request;
		const { url } = this;
		const { action, version } = this.action.api;
		const region = request.region ?? this.credential.region;
		const call = { url, action, version, region, language, timeout, body, name };
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
			const { response, body: answer } = await this.caller.call(call, signal);
			own = response;
			return answer;
		};
		const kept = await this.once.get(key, made, signal);
		return own ?? parseAnswer({ status: 200, headers: {}, body: kept }, Date.now());
	}

	/** Whether the body of a finished call is no longer in use. */
	isDoneWith(body: Buffer): boolean {
		return this.caller.isDoneWith(body);
	}
}
