import type { ApiResponse } from './answer/answer';

/** What is called. */
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
