import type { IExecuteFunctions } from 'n8n-workflow';

import { flag, number, type Bounds } from './values';

const RATE: Bounds = { min: 0.01, max: 1000 };
const CALLS: Bounds = { min: 1, max: 1000 };
const RETRIES: Bounds = { min: 0, max: 100 };

/** What holds for the whole run, read once, at the first item. */
export type RunSettings = ReturnType<typeof readRunSettings>;

/**
 * Each option by itself: an expression of another one that fails at the first item is that item's trouble.
 * @throws OcrError that names the option which cannot be used
 */
export function readRunSettings(context: IExecuteFunctions) {
	const option = (name: string, fallback: unknown): unknown =>
		context.getNodeParameter(`options.${name}`, 0, fallback) ?? fallback;
	return {
		requestsPerSecond: number('Requests Per Second', option('requestsPerSecond', 10), RATE),
		maxConcurrency: Math.floor(number('Max Concurrency', option('maxConcurrency', 20), CALLS)),
		maxRetries: Math.floor(number('Max Retries', option('maxRetries', 3), RETRIES)),
		skipDuplicates: flag(option('skipDuplicates', true), true),
	};
}
