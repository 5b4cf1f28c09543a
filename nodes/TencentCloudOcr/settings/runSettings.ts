import type { IExecuteFunctions } from 'n8n-workflow';

import { flag, number } from './values';

/** What holds for the whole run, read once, at the first item. */
export type RunSettings = ReturnType<typeof readRunSettings>;

/** @throws OcrError that names the option which cannot be used */
export function readRunSettings(context: IExecuteFunctions) {
	const options = context.getNodeParameter('options', 0, {});
	return {
		requestsPerSecond: number('Requests Per Second', options.requestsPerSecond ?? 10, {
			min: 0.01,
			max: 1000,
		}),
		maxConcurrency: Math.floor(
			number('Max Concurrency', options.maxConcurrency ?? 20, { min: 1, max: 1000 }),
		),
		maxRetries: Math.floor(number('Max Retries', options.maxRetries ?? 3, { min: 0, max: 100 })),
		skipDuplicates: flag(options.skipDuplicates, true),
	};
}
