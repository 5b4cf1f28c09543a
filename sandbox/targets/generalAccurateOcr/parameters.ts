import type { ApiKey } from '../../auth/keys';
import type { Parameters } from '../../callLog';
import { ApiError } from '../../errors';
import { validator } from '../validate';

/** The action's parameters, defaults filled in. */
export interface OcrParameters {
	ImageBase64?: string;
	ImageUrl?: string;
	EnableDetectSplit: boolean;
	IsPdf: boolean;
	PdfPageNumber: number;
	EnableDetectText: boolean;
	ConfigID: 'OCR' | 'MulOCR';
	/** China site only. */
	IsWords?: boolean;
	/** China site only. */
	WordsType?: '0' | '1' | '2';
}

/** https://www.tencentcloud.com/document/product/1005/38268 */
const INTL = {
	ImageBase64: { type: 'string' },
	ImageUrl: { type: 'string' },
	EnableDetectSplit: { type: 'boolean', default: false },
	IsPdf: { type: 'boolean', default: false },
	PdfPageNumber: { type: 'integer', minimum: 1, default: 1 },
	EnableDetectText: { type: 'boolean', default: true },
	ConfigID: { type: 'string', enum: ['OCR', 'MulOCR'], default: 'OCR' },
} as const;

/** https://cloud.tencent.com/document/api/866/34937 */
const CHINA = {
	...INTL,
	IsWords: { type: 'boolean' },
	WordsType: { type: 'string', enum: ['0', '1', '2'] },
} as const;

const schema = (properties: object) => ({
	type: 'object',
	properties,
	additionalProperties: false,
});

const checks = {
	intl: validator<OcrParameters>(schema(INTL)),
	china: validator<OcrParameters>(schema(CHINA)),
} as const;

/**
 * "Only supported with ConfigID OCR" is all that the page says. Whether Tencent refuses or ignores the parameter with
 * MulOCR is not documented; the sandbox refuses, so that the mistake is seen.
 */
function checkCombination(parameters: OcrParameters): void {
	const { ConfigID, EnableDetectSplit, IsWords, WordsType } = parameters;
	const needsOcr = EnableDetectSplit || IsWords === true || WordsType !== undefined;
	if (ConfigID === 'MulOCR' && needsOcr) {
		throw new ApiError(
			'InvalidParameterValue.InvalidParameterValueLimit',
			'EnableDetectSplit, IsWords and WordsType are for ConfigID OCR only.',
		);
	}
	if (IsWords === true && WordsType !== undefined) {
		throw new ApiError(
			'InvalidParameterValue.InvalidParameterValueLimit',
			'WordsType is for calls without IsWords only.',
		);
	}
}

/** @throws ApiError UnknownParameter, MissingParameter, InvalidParameter, InvalidParameterValue.* */
export function checkParameters(sent: Parameters, fromQuery: boolean, key: ApiKey): OcrParameters {
	const parameters = checks[key.site ?? 'intl'](sent, fromQuery);
	if (parameters.ImageBase64 === undefined && parameters.ImageUrl === undefined) {
		throw new ApiError('MissingParameter', 'ImageBase64 or ImageUrl must be given.');
	}
	checkCombination(parameters);
	return parameters;
}
