import type { IExecuteFunctions } from 'n8n-workflow';

import { OUTPUT_MODES } from '../output/modes';
import {
	INPUT_TYPES,
	IS_PDF,
	LANGUAGES,
	NO_TEXT,
	TABLES,
	TEXT_LAYOUTS,
	UNSUPPORTED_FILES,
} from './choices';
import { choice, flag, number, type Bounds } from './values';

const PERCENT: Bounds = { min: 0, max: 100 };
/** AbortSignal.timeout takes 32 bits of milliseconds; an hour is more than any call needs. */
const SECONDS: Bounds = { min: 0.001, max: 3600 };
const KILOBYTE = 1024;

/** What the node's parameters say for one item; the operation's own are read by the operation. */
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
		isPdf: choice('Is PDF', parameter('isPdf', 'auto'), IS_PDF),
		pdfPages: String(parameter('pdfPages', 'all') ?? ''),
		output: choice('Output', parameter('output', 'text'), OUTPUT_MODES),

		downloadUrl: flag(options.downloadUrl, false),
		escapeFormulas: flag(options.escapeFormulas, true),
		headerRow: flag(options.headerRow, true),
		includeBinary: flag(options.includeBinary, false),
		includeOtherFields: flag(options.includeOtherFields, false),
		includeSource: flag(options.includeSource, false),
		language: choice('Error Language', options.language ?? 'en-US', LANGUAGES),
		maxPages: number('Max Pages', options.maxPages ?? 100, { min: 1 }),
		minConfidence: number('Min Confidence', options.minConfidence ?? 0, PERCENT),
		/** Bytes. */
		minFileSize: number('Min File Size', options.minFileSize ?? 0, { min: 0 }) * KILOBYTE,
		noText: choice('No Text', options.noText ?? 'empty', NO_TEXT),
		region: region || undefined,
		reviewBelow:
			options.reviewBelow === undefined
				? undefined
				: number('Review Below', options.reviewBelow, PERCENT),
		tables: choice('Tables', options.tables ?? 'largest', TABLES),
		textLayout: choice('Text Layout', options.textLayout ?? 'lines', TEXT_LAYOUTS),
		/** Milliseconds. */
		timeout: Math.ceil(number('Timeout', options.timeout ?? 60, SECONDS) * 1000),
		unsupportedFiles:
			options.unsupportedFiles === undefined
				? undefined
				: choice('Unsupported Files', options.unsupportedFiles, UNSUPPORTED_FILES),
		visualReport: flag(options.visualReport, false),
	};
}
