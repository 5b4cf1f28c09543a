import type { IExecuteFunctions } from 'n8n-workflow';

import type { TencentCredential } from '../../../../tencent/credentials';
import { OcrError } from '../../errors/OcrError';
import { choice, flag } from '../../settings/values';
import type { ApiParameters } from '../operation';
import { CONFIG_IDS, WORDS_TYPES } from './choices';

/** What the API does where WordsType is not sent. */
const ALL_WORDS = '0';

/** Sent to the China site only: the International one does not define them. */
function chinaParameters(
	options: { isWords?: unknown; wordsType?: unknown },
	{ site }: TencentCredential,
): ApiParameters {
	const isWords = flag(options.isWords, false);
	const wordsType = choice('Words Type', String(options.wordsType ?? ALL_WORDS), WORDS_TYPES);
	const isWordsType = wordsType !== ALL_WORDS && !isWords;
	if (site !== 'china' && (isWords || isWordsType)) throw new OcrError('CHINA_ONLY');
	return { ...(isWords && { IsWords: true }), ...(isWordsType && { WordsType: wordsType }) };
}

/** The parameters of GeneralAccurateOCR; what the API applies by itself is not sent. */
export function parameters(
	context: IExecuteFunctions,
	itemIndex: number,
	credential: TencentCredential,
): ApiParameters {
	const parameter = (name: string, fallback: unknown): unknown =>
		context.getNodeParameter(name, itemIndex, fallback);
	const configId = choice('Config ID', parameter('configId', 'OCR'), CONFIG_IDS);
	const china = chinaParameters(context.getNodeParameter('options', itemIndex, {}), credential);
	return {
		ConfigID: configId,
		EnableDetectText: flag(parameter('enableDetectText', true), true),
		// The API takes these with ConfigID OCR only, and the parameter is hidden with any other.
		...(configId === 'OCR' && {
			EnableDetectSplit: flag(parameter('enableDetectSplit', false), false),
			...china,
		}),
	};
}
