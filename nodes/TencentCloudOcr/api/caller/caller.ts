import type { IExecuteFunctions } from 'n8n-workflow';

import type { TencentCredential } from '../../../../tencent/credentials';
import { follower } from '../../run/abort';
import type { Member } from '../../run/budget';
import type { Clock } from '../../run/clock';
import { withRetry } from '../../run/retry';
import type { CheckedApi } from '../checkedApi';
import { parseAnswer, type ApiResponse } from '../answer/answer';
import { signedCall, type SignedCall } from '../call/signedCall';
import { callFailure } from '../failure/callFailure';
import { ServerClock } from '../clock/serverClock';
import { StandingFaults } from './standingFaults';
import { Tally } from './tally';
import { giveUp, verdictOn } from '../verdicts';

/** A good answer, parsed, and the bytes that it came as. */
export interface Answered {
	response: ApiResponse;
	body: Buffer;
}

/** A call, still without the time that it is signed with. */
export interface Unsigned extends Omit<SignedCall, 'timestamp'> {
	/** What it is for, as messages call it. */
	name: string;
}

/** What the calls of a run share. */
export interface CallerParts {
	context: IExecuteFunctions;
	credential: TencentCredential;
	action: CheckedApi;
	member: Member;
	clock: Clock;
	maxRetries: number;
}

const NEVER = new AbortController().signal;

/** Makes the calls of one run: each in its turn under the account's budget, and again where that may help. */
export class Caller {
	readonly tally = new Tally();
	readonly faults = new StandingFaults();
	private readonly serverClock = new ServerClock();
	/** n8n runs the node again if it fails: a call that is under way then is paid for, so its answer is kept. */
	private readonly isRunAgain: boolean;
	private readonly underWay = new Set<Promise<Answered>>();
	/** Bodies of failed calls, which the server may have answered without reading them. */
	private readonly failed = new WeakSet<Buffer>();

	constructor(private readonly parts: CallerParts) {
		this.isRunAgain = parts.context.getNode().retryOnFail === true;
	}

	/** To be waited for where a run fails: nothing is repeated any more, and what comes in is kept. */
	async landed(): Promise<void> {
		await Promise.allSettled(this.underWay);
	}

	/**
	 * Whether the body of a finished call is no longer in use. A server that gives a good answer has read it,
	 * but the connection of an earlier try that failed may still be sending it.
	 */
	isDoneWith(body: Buffer): boolean {
		return !this.failed.has(body);
	}

	/** @throws OcrError, or the signal's reason if it is aborted */
	async call(call: Unsigned, signal: AbortSignal): Promise<Answered> {
		const { member, maxRetries, clock } = this.parts;
		let successes = member.successes;
		let before: unknown;
		const attempt = async () =>
			await this.serverClock.correct(
				async (timestamp) =>
					await this.callInTurn(call, timestamp, before, signal).catch(async (error: unknown) => {
						before = error;
						return await Promise.reject(error);
					}),
			);
		const verdict = (error: unknown) => {
			const othersAreServed = member.successes > successes;
			successes = member.successes;
			return verdictOn(error, othersAreServed);
		};
		return await withRetry(attempt, { maxRetries, verdict, giveUp, clock, signal });
	}

	/**
	 * @param timestamp gives the time to sign with, when the call's turn comes
	 * @param before how the same call failed the last time
	 */
	private async callInTurn(
		call: Unsigned,
		timestamp: () => number,
		before: unknown,
		signal: AbortSignal,
	): Promise<Answered> {
		const { region } = call;
		const run = follower(signal);
		const hope = this.faults.wait(region);
		const made = async () => {
			hope.stop();
			if (this.isRunAgain) run.stop();
			this.tally.begun(before);
			return await this.make({ ...call, timestamp: timestamp() }, signal);
		};
		const turn = AbortSignal.any([run.signal, hope.signal]);
		const answered = this.parts.member.run(made, turn);
		this.underWay.add(answered);
		try {
			const answer = await answered;
			this.faults.served(region);
			return answer;
		} catch (error) {
			throw this.failure(error, call);
		} finally {
			run.stop();
			hope.stop();
			this.underWay.delete(answered);
		}
	}

	/** A call's failure as it may be told; what it says of the calls to come is noted. */
	private failure(error: unknown, { region, name, body }: Unsigned): unknown {
		if (this.faults.spared(region, error)) return error;
		this.failed.add(body);
		const told = callFailure(error, this.parts.credential);
		this.faults.failed(region, told, name);
		return told;
	}

	private async make(call: SignedCall, signal: AbortSignal): Promise<Answered> {
		const { context, action } = this.parts;
		const cancel = context.getExecutionCancelSignal() ?? NEVER;
		const answer = await signedCall(context, call, this.isRunAgain ? cancel : signal);
		const response = parseAnswer(answer, Date.now());
		action.check(response);
		return { response, body: answer.body };
	}
}
