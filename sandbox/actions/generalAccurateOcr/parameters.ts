import type { ApiKey } from '../../auth/keys';
import type { Parameters } from '../../callLog';
import { ApiError } from '../../errors';
import { FILE_PARAMETERS, type FileParameters } from '../file/sentFile';
import { parameterCheck } from '../parameters';

/** The action's parameters, defaults filled in. */
export interface OcrParameters extends FileParameters {
	EnableDetectSplit: boolean;
	EnableDetectText: boolean;
	ConfigID: 'OCR' | 'MulOCR';
	/** China site only. */
	IsWords?: boolean;
	/** China site only. */
	WordsType?: '0' | '1' | '2';
}

/** https://www.tencentcloud.com/document/product/1005/38268 */
const INTL = {
	...FILE_PARAMETERS,
	EnableDetectSplit: { type: 'boolean', default: false },
	EnableDetectText: { type: 'boolean', default: true },
	ConfigID: { type: 'string', enum: ['OCR', 'MulOCR'], default: 'OCR' },
} as const;

/** https://cloud.tencent.com/document/api/866/34937 */
const CHINA = {
	...INTL,
	IsWords: { type: 'boolean' },
	WordsType: { type: 'string', enum: ['0', '1', '2'] },
} as const;

const checks = {
	intl: parameterCheck<OcrParameters>(INTL),
	china: parameterCheck<OcrParameters>(CHINA),
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

/** @throws ApiError UnknownParameter, InvalidParameter, InvalidParameterValue.* */
export function checkParameters(sent: Parameters, fromQuery: boolean, key: ApiKey): OcrParameters {
	const parameters = checks[key.site ?? 'intl'](sent, fromQuery);
	checkCombination(parameters);
	return parameters;
}
