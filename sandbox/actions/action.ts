import type { ApiKey } from '../auth/keys';
import type { Parameters } from '../callLog';
import type { Engine } from '../engine/engine';

/** One verified call. */
export interface ActionCall {
	parameters: Parameters;
	/** Values of a query string are text, whatever their type should be. */
	fromQuery: boolean;
	key: ApiKey;
	/** X-TC-Region; empty if it was not sent. */
	region: string;
	/** Ends when the caller has left. */
	signal: AbortSignal;
}

/** What actions need of the house they live in. */
export interface ActionServices {
	engine: Engine;
	/** How long a download from ImageUrl may take. */
	downloadMs: number;
}

/** One action of Tencent Cloud. */
export interface Action {
	/** The product, as the signature's scope names it. */
	service: string;
	version: string;
	/**
	 * @returns the fields of `Response`, without RequestId
	 * @throws ApiError
	 */
	answer(call: ActionCall, services: ActionServices): Promise<Record<string, unknown>>;
}
