import type { IExecuteFunctions } from 'n8n-workflow';

import { INPUT_TYPES, IS_PDF, LANGUAGES, NO_TEXT, UNSUPPORTED_FILES } from './choices';
import { choice, flag, number, PERCENT, type Bounds } from './values';

/** AbortSignal.timeout takes 32 bits of milliseconds; an hour is more than any call needs. */
const SECONDS: Bounds = { min: 0.001, max: 3600 };
const KILOBYTE = 1024;

/** What the parameters of all operations say for one item; operations and actions read their own. */
export type ItemSettings = ReturnType<typeof readItemSettings>;

/**
 * Read for each item, so that expressions work.
 * @throws OcrError that names the option which cannot be used
 */
export function readItemSettings(context: IExecuteFunctions, itemIndex: number) {
	const parameter = (name: string, fallback: unknown): unknown =>
		context.getNodeParameter(name, itemIndex, fallback);
	const options = context.getNodeParameter('options', itemIndex, {});
	const region = typeof options.region === 'string' ? options.region.trim() : '';
	return {
		inputType: choice('Input Type', parameter('inputType', 'binary'), INPUT_TYPES),
		pdfPages: String(parameter('pdfPages', 'all') ?? ''),

		downloadUrl: flag(options.downloadUrl, false),
		includeBinary: flag(options.includeBinary, false),
		includeOtherFields: flag(options.includeOtherFields, false),
		isPdf: choice('Is PDF', options.isPdf ?? 'auto', IS_PDF),
		language: choice('Error Language', options.language ?? 'en-US', LANGUAGES),
		maxPages: number('Max Pages', options.maxPages ?? 100, { min: 1 }),
		minConfidence: number('Min Confidence', options.minConfidence ?? 0, PERCENT),
		/** Bytes. */
		minFileSize: number('Min File Size', options.minFileSize ?? 0, { min: 0 }) * KILOBYTE,
		noText: choice('If No Text', options.noText ?? 'empty', NO_TEXT),
		region: region || undefined,
		/** Milliseconds. */
		timeout: Math.ceil(number('Timeout', options.timeout ?? 60, SECONDS) * 1000),
		unsupportedFiles:
			options.unsupportedFiles === undefined
				? undefined
				: choice('Unsupported Files', options.unsupportedFiles, UNSUPPORTED_FILES),
		visualReport: flag(options.visualReport, false),
	};
}
